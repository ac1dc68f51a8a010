<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DocumentImport</name>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndsOfInfluenceSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message numerus="yes">
        <source>; %n wait(s) in the inbox</source>
        <translation>
            <numerusform>; %n waits in the inbox</numerusform>
            <numerusform>; %n wait in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::EventsModel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::EventsTable</name>
    <message numerus="yes">
        <source>%1 of %n row(s) filled down</source>
        <translation>
            <numerusform>%1 of %n row filled down</numerusform>
            <numerusform>%1 of %n rows filled down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::ExtentOfBracketSection</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) may lie in it: their dates reach over its ends.</source>
        <translation>
            <numerusform>%n more event may lie in it: its dates reach over the ends.</numerusform>
            <numerusform>%n more events may lie in it: their dates reach over its ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::HistoryPanel</name>
    <message numerus="yes">
        <source>%n step(s) undone; Redo brings them back</source>
        <translation>
            <numerusform>%n step undone; Redo brings it back</numerusform>
            <numerusform>%n steps undone; Redo brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n row(s) with a note</source>
        <translation>
            <numerusform>Only the %n row with a note</numerusform>
            <numerusform>Only the %n rows with a note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::NamedBySection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::Relay</name>
    <message numerus="yes">
        <source>Set %1 for %n event(s)…</source>
        <translation>
            <numerusform>Set %1 for %n event…</numerusform>
            <numerusform>Set %1 for %n events…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::SidesSection</name>
    <message numerus="yes">
        <source>%n event(s) could lie on either side; the order of events decides.</source>
        <translation>
            <numerusform>%n event could lie on either side; the order of events decides.</numerusform>
            <numerusform>%n events could lie on either side; the order of events decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::SourceTree</name>
    <message numerus="yes">
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>%n passage marked</numerusform>
            <numerusform>%n passages marked</numerusform>
        </translation>
    </message>
</context>
</TS>
