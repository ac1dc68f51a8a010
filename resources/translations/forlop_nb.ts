<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Forløp %1

Process-timeline analysis: from the passage to the figure, and back.

Free software under the GNU General Public License, version 3 or later.
Made with Qt %2. The icons are drawn for this program.

The program never opens a network connection.</source>
        <translation>Forløp %1

Tidslinjer og perioder i prosesser: fra tekststed til figur, og tilbake.

Fri programvare under GNU General Public License, versjon 3 eller senere.
Laget med Qt %2. Ikonene er tegnet til dette programmet.

Programmet kobler seg aldri til nettet.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New…</source>
        <translation>Nytt prosjekt…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>City 2019</source>
        <translation>Byen 2019</translation>
    </message>
    <message>
        <source>Municipality 2000–2012</source>
        <translation>Kommunen 2000–2012</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Regneark…</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Dokumenter…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopier som tabell</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select all events</source>
        <translation>Merk alle hendelser</translation>
    </message>
    <message>
        <source>Select same kind</source>
        <translation>Merk samme slag</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Omvendt utvalg</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Søk overalt…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation>Framstilling</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Zoom to all</source>
        <translation>Vis hele tidslinjen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom til utvalget</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Gå til dato…</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Romslig</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Tett</translation>
    </message>
    <message>
        <source>Fold crowded</source>
        <translation>Samle der det er trangt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>Utvalgets</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Påvirkning</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Flytt utsnittet</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Periodeskille</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Dato…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Move to lane…</source>
        <translation>Flytt til bane…</translation>
    </message>
    <message>
        <source>Order before or after…</source>
        <translation>Sett før eller etter…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Begynn tidligere</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Begynn senere</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Slutt tidligere</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Slutt senere</translation>
    </message>
    <message>
        <source>Lane up</source>
        <translation>En bane opp</translation>
    </message>
    <message>
        <source>Lane down</source>
        <translation>En bane ned</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Fest til</translation>
    </message>
    <message>
        <source>New lane…</source>
        <translation>Ny bane…</translation>
    </message>
    <message>
        <source>New bracketing…</source>
        <translation>Ny periodisering…</translation>
    </message>
    <message>
        <source>Make preferred</source>
        <translation>Gjør til foretrukket</translation>
    </message>
    <message>
        <source>Next rival</source>
        <translation>Neste konkurrerende</translation>
    </message>
    <message>
        <source>Set frontier event…</source>
        <translation>Velg hendelse for skillet…</translation>
    </message>
    <message>
        <source>Write reason</source>
        <translation>Skriv begrunnelse</translation>
    </message>
    <message>
        <source>Split bracket at pointer</source>
        <translation>Del perioden ved pekeren</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Slå sammen med neste</translation>
    </message>
    <message>
        <source>Next frontier</source>
        <translation>Neste periodeskille</translation>
    </message>
    <message>
        <source>Previous frontier</source>
        <translation>Forrige periodeskille</translation>
    </message>
    <message>
        <source>Make event from passage</source>
        <translation>Lag hendelse</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Add as support</source>
        <translation>Legg til som støtte</translation>
    </message>
    <message>
        <source>Add as contradiction</source>
        <translation>Legg til som motbelegg</translation>
    </message>
    <message>
        <source>Go to passage</source>
        <translation>Gå til tekststedet</translation>
    </message>
    <message>
        <source>Who uses this passage</source>
        <translation>Hvem bruker tekststedet</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Notat…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Kommandoer…</translation>
    </message>
    <message>
        <source>Method guide</source>
        <translation>Om metoden</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastaturkart</translation>
    </message>
    <message>
        <source>About Forløp</source>
        <translation>Om Forløp</translation>
    </message>
    <message>
        <source>Every change is kept</source>
        <translation>Alle endringer er tatt vare på</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>arrangeCode</comment>
        <translation>Koding</translation>
    </message>
    <message>
        <source>Bracket</source>
        <comment>arrangeBracket</comment>
        <translation>Periodisering</translation>
    </message>
    <message>
        <source>Paths of the selection</source>
        <translation>Veiene gjennom utvalget</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observerte</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagte</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktiske</translation>
    </message>
    <message>
        <source>Show filtered faintly</source>
        <translation>Vis bortfiltrerte svakt</translation>
    </message>
    <message>
        <source>Collapse or open lane</source>
        <translation>Slå bane sammen eller opp</translation>
    </message>
    <message>
        <source>Hide this rival</source>
        <translation>Skjul denne konkurrenten</translation>
    </message>
    <message>
        <source>Show hidden bracketings</source>
        <translation>Vis skjulte periodiseringer</translation>
    </message>
    <message>
        <source>Set for the selected events…</source>
        <translation>Sett for de valgte hendelsene …</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedover</translation>
    </message>
    <message>
        <source>Columns of the event table…</source>
        <translation>Kolonner i hendelsestabellen …</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen grupper</translation>
    </message>
    <message>
        <source>Group by lane</source>
        <translation>Grupper etter bane</translation>
    </message>
    <message>
        <source>Group by kind</source>
        <translation>Grupper etter slag</translation>
    </message>
    <message>
        <source>Group by bracket</source>
        <translation>Grupper etter periode</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Kode …</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>Om denne kilden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Filter influences…</source>
        <translation>Filtrer påvirkninger …</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Ta bort filteret</translation>
    </message>
    <message>
        <source>Bracketing of this lane…</source>
        <translation>Periodisering av denne banen …</translation>
    </message>
    <message>
        <source>Compare bracketings…</source>
        <translation>Sammenlign periodiseringer …</translation>
    </message>
    <message>
        <source>Nest…</source>
        <translation>Delperiode …</translation>
    </message>
    <message>
        <source>Own lanes</source>
        <translation>Egne baner</translation>
    </message>
    <message>
        <source>Lanes by level</source>
        <translation>Baner etter nivå</translation>
    </message>
    <message>
        <source>Lanes by actor</source>
        <translation>Baner etter aktør</translation>
    </message>
    <message>
        <source>Lanes by unit</source>
        <translation>Baner etter enhet</translation>
    </message>
    <message>
        <source>Lanes by kind</source>
        <translation>Baner etter slag</translation>
    </message>
    <message>
        <source>Lanes by code…</source>
        <translation>Baner etter kode…</translation>
    </message>
    <message>
        <source>Lanes by source</source>
        <translation>Baner etter kilde</translation>
    </message>
    <message>
        <source>Lanes by plan</source>
        <translation>Baner etter plan</translation>
    </message>
    <message>
        <source>Lanes by case</source>
        <translation>Baner etter case</translation>
    </message>
    <message>
        <source>Keep these lanes as a scheme…</source>
        <translation>Ta vare på disse banene som oppsett…</translation>
    </message>
    <message>
        <source>Remove a lane scheme…</source>
        <translation>Fjern et baneoppsett…</translation>
    </message>
    <message>
        <source>Nest in lane above</source>
        <translation>Legg inn i banen over</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Flytt ut</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Ingen farge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Intet mønster</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Skravert</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Prikket</translation>
    </message>
    <message>
        <source>Influence to…</source>
        <translation>Påvirkning til…</translation>
    </message>
    <message>
        <source>New bracket…</source>
        <translation>Ny periode…</translation>
    </message>
    <message>
        <source>Cut at a date…</source>
        <translation>Del ved en dato…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>Ny enhet…</translation>
    </message>
    <message>
        <source>New actor…</source>
        <translation>Ny aktør…</translation>
    </message>
    <message>
        <source>New respondent…</source>
        <translation>Ny intervjuperson…</translation>
    </message>
    <message>
        <source>New interview wave…</source>
        <translation>Ny intervjurunde…</translation>
    </message>
    <message>
        <source>New coding scheme…</source>
        <translation>Nytt kodeskjema…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Ny kode…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Ny plan…</translation>
    </message>
</context>
<context>
    <name>CanvasDrop</name>
    <message>
        <source>Only words of a source can be dropped on a mark.</source>
        <translation>Bare ord fra en kilde kan slippes på et merke.</translation>
    </message>
    <message>
        <source>Drop it on a lane, or a quote on the mark it supports.</source>
        <translation>Slipp det på en bane, eller slipp et sitat på merket det støtter.</translation>
    </message>
    <message>
        <source>This cannot be dropped on the timeline.</source>
        <translation>Dette kan ikke slippes på tidslinjen.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Could be %1. Type the one that is meant.</source>
        <translation>Kan være %1. Skriv den som er ment.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>century</source>
        <translation>århundre</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>tiår</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>halvår</translation>
    </message>
    <message>
        <source>third of a year</source>
        <translation>tertial</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>season</source>
        <translation>årstid</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>second</source>
        <translation>sekund</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a project</source>
        <translation>Åpne et prosjekt</translation>
    </message>
    <message>
        <source>Forløp projects (*.forlop);;All files (*)</source>
        <translation>Forløp-prosjekter (*.forlop);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer et regneark</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer dokumenter</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Tekster (*.txt);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Importer %n dokument</numerusform>
            <numerusform>Importer %n dokumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This file says it is UTF-16, but it is not.</source>
        <translation>Filen sier at den er UTF-16, men det er den ikke.</translation>
    </message>
    <message>
        <source>This is not a text file: it has a byte of zero at offset %1.</source>
        <translation>Dette er ingen tekstfil: den har en nullbyte på plass %1.</translation>
    </message>
    <message>
        <source>Not UTF-8 from offset %1 on: the text is read as windows-1252. Look at its letters before you quote from it.</source>
        <translation>Ikke UTF-8 fra plass %1 og utover: teksten er lest som windows-1252. Se over bokstavene før du siterer fra den.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>A bracket must end after it begins.</source>
        <translation>En periode må slutte etter at den begynner.</translation>
    </message>
    <message>
        <source>This would overlap %1 (%2).</source>
        <translation>Den ville overlappe %1 (%2).</translation>
    </message>
    <message>
        <source>A nested bracket stays inside %1 (%2).</source>
        <translation>En delperiode holder seg innenfor %1 (%2).</translation>
    </message>
    <message>
        <source>%1 must keep its nested bracket %2 inside.</source>
        <translation>%1 må ha delperioden %2 innenfor seg.</translation>
    </message>
    <message>
        <source>%1 belongs to another case.</source>
        <translation>%1 hører til en annen case.</translation>
    </message>
    <message>
        <source>A bracketing needs a name.</source>
        <translation>En periodisering må ha et navn.</translation>
    </message>
    <message>
        <source>Add bracketing %1</source>
        <translation>Legg til periodiseringen %1</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Foretrekk %1</translation>
    </message>
    <message>
        <source>A nested bracket belongs to the bracketing of its parent.</source>
        <translation>En delperiode hører til samme periodisering som perioden den ligger i.</translation>
    </message>
    <message>
        <source>Draw bracket %1</source>
        <translation>Tegn perioden %1</translation>
    </message>
    <message>
        <source>The cut must lie inside %1 (%2).</source>
        <translation>Skillet må ligge innenfor %1 (%2).</translation>
    </message>
    <message>
        <source>The cut goes through the nested bracket %1; split that first.</source>
        <translation>Skillet går gjennom delperioden %1; del den først.</translation>
    </message>
    <message>
        <source>Split %1 at %2</source>
        <translation>Del %1 ved %2</translation>
    </message>
    <message>
        <source>Join %1 with %2</source>
        <translation>Slå sammen %1 og %2</translation>
    </message>
    <message>
        <source>No bracket follows %1 at a frontier.</source>
        <translation>Ingen periode følger %1 ved et periodeskille.</translation>
    </message>
    <message>
        <source>Frontier must stay inside %1</source>
        <translation>Periodeskillet må ligge innenfor %1</translation>
    </message>
    <message>
        <source>A frontier needs a date.</source>
        <translation>Et periodeskille må ha en dato.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Flytt %1 til %2</translation>
    </message>
    <message>
        <source>Move the start of %1 to %2</source>
        <translation>Flytt starten på %1 til %2</translation>
    </message>
    <message>
        <source>Move the end of %1 to %2</source>
        <translation>Flytt slutten på %1 til %2</translation>
    </message>
    <message>
        <source>Take the marks from %1</source>
        <translation>Ta merkene av %1</translation>
    </message>
    <message>
        <source>Mark %1 by %2</source>
        <translation>Marker %1 med %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>the frontier at %1</source>
        <translation>periodeskillet ved %1</translation>
    </message>
    <message>
        <source>the frontier</source>
        <translation>periodeskillet</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkefølge</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slutt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>This %1 is no longer in the project.</source>
        <translation>Dette finnes ikke lenger i prosjektet (%1).</translation>
    </message>
    <message>
        <source>the inbox</source>
        <translation>innboksen</translation>
    </message>
    <message>
        <source>Move %1 in time</source>
        <translation>Flytt %1 i tid</translation>
    </message>
    <message>
        <source>%1 has no date to stretch; give it one first.</source>
        <translation>%1 har ingen dato å strekke; gi den en dato først.</translation>
    </message>
    <message>
        <source>%1 belongs to another case than this lane.</source>
        <translation>%1 hører til en annen case enn denne banen.</translation>
    </message>
    <message>
        <source>Move the start of %1: %2</source>
        <translation>Flytt starten på %1: %2</translation>
    </message>
    <message>
        <source>Move the end of %1: %2</source>
        <translation>Flytt slutten på %1: %2</translation>
    </message>
    <message>
        <source>Place %1 on %2</source>
        <translation>Legg %1 i %2</translation>
    </message>
    <message>
        <source>Only two events of one case can be put in order.</source>
        <translation>Bare to hendelser i samme case kan settes i rekkefølge.</translation>
    </message>
    <message>
        <source>%1 came after %2: their dates say so.</source>
        <translation>%1 kom etter %2: det sier datoene.</translation>
    </message>
    <message>
        <source>%1 came before %2: their dates say so.</source>
        <translation>%1 kom før %2: det sier datoene.</translation>
    </message>
    <message>
        <source>There %1 would stand before %2, and their dates say that it came later.</source>
        <translation>Der ville %1 stå før %2, og datoene sier at den kom senere.</translation>
    </message>
    <message>
        <source>There %1 would stand after %2, and their dates say that it came earlier.</source>
        <translation>Der ville %1 stå etter %2, og datoene sier at den kom tidligere.</translation>
    </message>
    <message>
        <source>Order %1 before %2</source>
        <translation>Sett %1 før %2</translation>
    </message>
    <message>
        <source>Order %1 after %2</source>
        <translation>Sett %1 etter %2</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>En nøkkel kan ikke være tom.</translation>
    </message>
    <message>
        <source>%1 is already the key of another %2.</source>
        <translation>%1 er allerede i bruk som nøkkel (%2).</translation>
    </message>
    <message>
        <source>A short title has at most %1 characters.</source>
        <translation>En kort tittel har høyst %1 tegn.</translation>
    </message>
    <message>
        <source>A %1 has no such field.</source>
        <translation>Feltet finnes ikke her (%1).</translation>
    </message>
    <message>
        <source>Several rows cannot share one key.</source>
        <translation>Flere rader kan ikke ha samme nøkkel.</translation>
    </message>
    <message>
        <source>“%1” cannot be the %2 of %3.</source>
        <translation>«%1» kan ikke være %2 for %3.</translation>
    </message>
    <message>
        <source>Change the %1 of %2</source>
        <translation>Endre %1 for %2</translation>
    </message>
    <message>
        <source>Take the date from %1</source>
        <translation>Ta datoen fra %1</translation>
    </message>
    <message>
        <source>Date %1: %2</source>
        <translation>Dater %1: %2</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>En hendelse må ha en tittel.</translation>
    </message>
    <message>
        <source>%1 is already the key of another event.</source>
        <translation>%1 er allerede nøkkelen til en annen hendelse.</translation>
    </message>
    <message>
        <source>Add event %1</source>
        <translation>Legg til hendelsen %1</translation>
    </message>
    <message>
        <source>An influence runs between events, or between an event and a condition.</source>
        <translation>En påvirkning går mellom hendelser, eller mellom en hendelse og en betingelse.</translation>
    </message>
    <message>
        <source>A condition shapes another only through what somebody does: choose an event.</source>
        <translation>En betingelse former en annen bare gjennom det noen gjør: velg en hendelse.</translation>
    </message>
    <message>
        <source>An event does not influence itself.</source>
        <translation>En hendelse påvirker ikke seg selv.</translation>
    </message>
    <message>
        <source>An influence stays inside its case.</source>
        <translation>En påvirkning holder seg innenfor casen sin.</translation>
    </message>
    <message>
        <source>An influence needs a kind.</source>
        <translation>En påvirkning må ha et slag.</translation>
    </message>
    <message>
        <source>%1 %2 %3 already.</source>
        <translation>%1 %2 %3 fra før.</translation>
    </message>
    <message>
        <source>Add influence: %1 %2 %3</source>
        <translation>Legg til påvirkning: %1 %2 %3</translation>
    </message>
    <message>
        <source>Change the actors of %1</source>
        <translation>Endre aktørene i %1</translation>
    </message>
    <message>
        <source>Make event %1 from a passage</source>
        <translation>Lag hendelsen %1 av et tekststed</translation>
    </message>
    <message>
        <source>1 event goes to the inbox</source>
        <translation>1 hendelse går til innboksen</translation>
    </message>
    <message>
        <source>%1 events go to the inbox</source>
        <translation>%1 hendelser går til innboksen</translation>
    </message>
    <message>
        <source>A project cannot be removed from itself.</source>
        <translation>Et prosjekt kan ikke fjernes fra seg selv.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>The passage does not lie inside %1.</source>
        <translation>Tekststedet ligger ikke i %1.</translation>
    </message>
    <message>
        <source>A quote is attached to an event, an influence, a frontier, a bracket or a unit transition.</source>
        <translation>Et sitat knyttes til en hendelse, en påvirkning, et periodeskille, en periode eller en enhetsendring.</translation>
    </message>
    <message>
        <source>Attach quote to %1</source>
        <translation>Knytt sitat til %1</translation>
    </message>
    <message>
        <source>Attach quote against %1</source>
        <translation>Knytt sitat mot %1</translation>
    </message>
    <message>
        <source>%1 is already the key of another source.</source>
        <translation>%1 er allerede nøkkelen til en annen kilde.</translation>
    </message>
    <message>
        <source>Add source %1</source>
        <translation>Legg til kilden %1</translation>
    </message>
    <message>
        <source>Mark quote “%1”</source>
        <translation>Merk sitatet «%1»</translation>
    </message>
    <message>
        <source>Detach quote from %1</source>
        <translation>Løs sitatet fra %1</translation>
    </message>
    <message>
        <source>A memo needs a title or a text.</source>
        <translation>Et notat må ha en tittel eller en tekst.</translation>
    </message>
    <message>
        <source>What the memo is about is no longer in the project.</source>
        <translation>Det notatet handler om, finnes ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Add memo “%1”</source>
        <translation>Legg til notatet «%1»</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>No bracketing is hidden.</source>
        <translation>Ingen periodisering er skjult.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>Show %1 bracketings</source>
        <translation>Vis %1 periodiseringer</translation>
    </message>
    <message>
        <source>Move %1 to %2, marked by %3</source>
        <translation>Flytt %1 til %2, markert av %3</translation>
    </message>
    <message>
        <source>That lane belongs to another case.</source>
        <translation>Den banen hører til en annen case.</translation>
    </message>
    <message>
        <source>Move lane %1 to the bottom</source>
        <translation>Flytt banen %1 nederst</translation>
    </message>
    <message>
        <source>Move lane %1 above %2</source>
        <translation>Flytt banen %1 over %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Code %1 as “%2”</source>
        <translation>Kod %1 som «%2»</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>En kode må ha et navn.</translation>
    </message>
    <message>
        <source>Take the code “%1” off %2</source>
        <translation>Ta koden «%1» av %2</translation>
    </message>
    <message>
        <source>Change how the date of %1 is known</source>
        <translation>Endre hvordan datoen for %1 er kjent</translation>
    </message>
    <message>
        <source>Fill the %1 of %2 down from %3</source>
        <translation>Fyll %1 i %2 nedover fra %3</translation>
    </message>
    <message>
        <source>An event concerns units of its own case.</source>
        <translation>En hendelse gjelder enheter i sin egen case.</translation>
    </message>
    <message>
        <source>Add the unit %1 to %2</source>
        <translation>Legg enheten %1 til %2</translation>
    </message>
    <message>
        <source>Take the unit %1 off %2</source>
        <translation>Ta enheten %1 av %2</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Et navn kan ikke være tomt.</translation>
    </message>
    <message>
        <source>Move lane %1 out of %2</source>
        <translation>Flytt bane %1 ut av %2</translation>
    </message>
    <message>
        <source>Nest lane %1 in %2</source>
        <translation>Legg bane %1 inn i %2</translation>
    </message>
    <message>
        <source>A lane cannot stand inside itself.</source>
        <translation>En bane kan ikke ligge inne i seg selv.</translation>
    </message>
    <message>
        <source>No lane stands above %1 that it could be nested in.</source>
        <translation>Ingen bane ligger over %1 som den kunne legges inn i.</translation>
    </message>
    <message>
        <source>Lane %1 is not nested in another.</source>
        <translation>Bane %1 ligger ikke inne i en annen.</translation>
    </message>
    <message>
        <source>A lane scheme needs a name.</source>
        <translation>Et baneoppsett må ha et navn.</translation>
    </message>
    <message>
        <source>There is a lane scheme %1 already.</source>
        <translation>Baneoppsettet %1 finnes allerede.</translation>
    </message>
    <message>
        <source>Keep lane scheme %1</source>
        <translation>Ta vare på baneoppsettet %1</translation>
    </message>
    <message>
        <source>Remove lane scheme %1</source>
        <translation>Fjern baneoppsettet %1</translation>
    </message>
    <message>
        <source>“%1” is a code of %2; write the scheme before it, as in “%3: %1”.</source>
        <translation>«%1» er en kode i %2; skriv skjemaet foran, som i «%3: %1».</translation>
    </message>
    <message>
        <source>%1 takes one code an event: choose one of %2.</source>
        <translation>%1 tar én kode per hendelse: velg én av %2.</translation>
    </message>
    <message>
        <source>Change the units of %1</source>
        <translation>Endre enhetene til %1</translation>
    </message>
    <message>
        <source>Change the codes of %1</source>
        <translation>Endre kodene til %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>Rows of this kind are not made by a name.</source>
        <translation>Rader av dette slaget lages ikke ved navn.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Det trengs et navn.</translation>
    </message>
    <message>
        <source>“%1” is already the name of another %2.</source>
        <translation>«%1» er allerede navnet på en annen %2.</translation>
    </message>
    <message>
        <source>Add “%1” to the %2</source>
        <translation>Legg til «%1» blant %2</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>En enhet må ha et navn.</translation>
    </message>
    <message>
        <source>Bracket %1</source>
        <translation>Periode %1</translation>
    </message>
</context>
<context>
    <name>EndsOfInfluenceSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>impossible: the effect lies before the cause</source>
        <translation>umulig: virkningen ligger før årsaken</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1, if the cause came first</source>
        <translation>høyst %1, om årsaken kom først</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>project</source>
        <translation>prosjekt</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>prosjekter</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>caser</translation>
    </message>
    <message>
        <source>interview wave</source>
        <translation>intervjurunde</translation>
    </message>
    <message>
        <source>interview waves</source>
        <translation>intervjurunder</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kilder</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>intervjuperson</translation>
    </message>
    <message>
        <source>respondents</source>
        <translation>intervjupersoner</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>deltakelse</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>deltakelser</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>sitater</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>baner</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>kontrafaktisk forløp</translation>
    </message>
    <message>
        <source>counterfactuals</source>
        <translation>kontrafaktiske forløp</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hendelser</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktør</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>aktører</translation>
    </message>
    <message>
        <source>actor named</source>
        <translation>aktør i en hendelse</translation>
    </message>
    <message>
        <source>actors named</source>
        <translation>aktører i hendelser</translation>
    </message>
    <message>
        <source>unit named</source>
        <translation>enhet i en hendelse</translation>
    </message>
    <message>
        <source>units named</source>
        <translation>enheter i hendelser</translation>
    </message>
    <message>
        <source>unit transition</source>
        <translation>enhetsendring</translation>
    </message>
    <message>
        <source>unit transitions</source>
        <translation>enhetsendringer</translation>
    </message>
    <message>
        <source>unit in a transition</source>
        <translation>enhet i en enhetsendring</translation>
    </message>
    <message>
        <source>units in transitions</source>
        <translation>enheter i enhetsendringer</translation>
    </message>
    <message>
        <source>coding scheme</source>
        <translation>kodesett</translation>
    </message>
    <message>
        <source>coding schemes</source>
        <translation>kodesett</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>code assigned</source>
        <translation>koding</translation>
    </message>
    <message>
        <source>codes assigned</source>
        <translation>kodinger</translation>
    </message>
    <message>
        <source>bracketing</source>
        <translation>periodisering</translation>
    </message>
    <message>
        <source>bracketings</source>
        <translation>periodiseringer</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>periodeskille</translation>
    </message>
    <message>
        <source>frontiers</source>
        <translation>periodeskiller</translation>
    </message>
    <message>
        <source>mark of a frontier</source>
        <translation>merke ved et periodeskille</translation>
    </message>
    <message>
        <source>marks of frontiers</source>
        <translation>merker ved periodeskiller</translation>
    </message>
    <message>
        <source>bracket</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>perioder</translation>
    </message>
    <message>
        <source>mark of a bracket&apos;s start</source>
        <translation>merke ved starten på en periode</translation>
    </message>
    <message>
        <source>marks of brackets&apos; starts</source>
        <translation>merker ved starten på perioder</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>betingelse</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>betingelser</translation>
    </message>
    <message>
        <source>value of a condition</source>
        <translation>verdi av en betingelse</translation>
    </message>
    <message>
        <source>values of conditions</source>
        <translation>verdier av betingelser</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>påvirkning</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>påvirkninger</translation>
    </message>
    <message>
        <source>quote attached</source>
        <translation>tilknyttet sitat</translation>
    </message>
    <message>
        <source>quotes attached</source>
        <translation>tilknyttede sitater</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observasjon</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>observasjoner</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>planer</translation>
    </message>
    <message>
        <source>planned activity</source>
        <translation>planlagt aktivitet</translation>
    </message>
    <message>
        <source>planned activities</source>
        <translation>planlagte aktiviteter</translation>
    </message>
    <message>
        <source>match of plan and event</source>
        <translation>kobling mellom plan og hendelse</translation>
    </message>
    <message>
        <source>matches of plan and event</source>
        <translation>koblinger mellom plan og hendelse</translation>
    </message>
    <message>
        <source>turning point</source>
        <translation>vendepunkt</translation>
    </message>
    <message>
        <source>turning points</source>
        <translation>vendepunkter</translation>
    </message>
    <message>
        <source>branch of a counterfactual</source>
        <translation>kontrafaktisk gren</translation>
    </message>
    <message>
        <source>branches of counterfactuals</source>
        <translation>kontrafaktiske grener</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figur</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figurer</translation>
    </message>
    <message>
        <source>further event of a turning point</source>
        <translation>ytterligere hendelse i et vendepunkt</translation>
    </message>
    <message>
        <source>further events of turning points</source>
        <translation>ytterligere hendelser i vendepunkter</translation>
    </message>
    <message>
        <source>lane scheme</source>
        <translation>baneoppsett</translation>
    </message>
    <message>
        <source>lane schemes</source>
        <translation>baneoppsett</translation>
    </message>
</context>
<context>
    <name>EventClipboard</name>
    <message>
        <source>There are no events on the clipboard.</source>
        <translation>Det er ingen hendelser på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Date as typed</source>
        <translation>Skrevet dato</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Utstrekning</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Hvordan datert</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>No lane, in the inbox</source>
        <translation>Ingen bane, i innboksen</translation>
    </message>
    <message>
        <source>Outside all brackets</source>
        <translation>Utenfor alle perioder</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>key</source>
        <translation>nøkkel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>kort tittel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>navn på det andre språket</translation>
    </message>
    <message>
        <source>label</source>
        <translation>merkelapp</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>sikkerhet</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>om den skjer utenfor casen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>stjerne</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>plassering for hånd</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>kontrafaktisk gren</translation>
    </message>
    <message>
        <source>evidence note</source>
        <translation>hvor det er fortalt</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>avsnitt eller side</translation>
    </message>
    <message>
        <source>expected phase</source>
        <translation>periode satt for hånd</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>merknader</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>overordnet</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>author</source>
        <translation>forfatter</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor foretrukket eller forkastet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjuling</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrunnelse</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>brudd</translation>
    </message>
    <message>
        <source>gradual</source>
        <translation>om det er gradvis</translation>
    </message>
    <message>
        <source>placed by order</source>
        <translation>plassering etter rekkefølgen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>start reason</source>
        <translation>hvorfor den begynner her</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>kontinuitet</translation>
    </message>
    <message>
        <source>context at start</source>
        <translation>kontekst ved starten</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>handlinger</translation>
    </message>
    <message>
        <source>consequences</source>
        <translation>følger</translation>
    </message>
    <message>
        <source>gap note</source>
        <translation>opphold før den</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farge</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>fortegn</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mekanisme</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>konkurrerende forklaring</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>access</source>
        <translation>tilgang</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>intervjurunde</translation>
    </message>
    <message>
        <source>original name</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>department</source>
        <translation>avdeling</translation>
    </message>
    <message>
        <source>born from</source>
        <translation>opphav</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>skjebne</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>om den telles med</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>intervjuperson</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>parafrase</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>oversettelse</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>personvern</translation>
    </message>
    <message>
        <source>about</source>
        <translation>hva det handler om</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>årstider</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definisjon</translation>
    </message>
    <message>
        <source>said</source>
        <translation>når det ble sagt</translation>
    </message>
    <message>
        <source>life</source>
        <translation>levetid</translation>
    </message>
    <message>
        <source>window</source>
        <translation>tidsrom</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>mønster</translation>
    </message>
    <message>
        <source>role group</source>
        <translation>rollegruppe</translation>
    </message>
    <message>
        <source>person unknown</source>
        <translation>ukjent person</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>skjema</translation>
    </message>
    <message>
        <source>include</source>
        <translation>når den gis</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>når den ikke gis</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>utelukkende</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstrasjon</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The figure needs more than %1 mm of height at a width of %2 mm; choose a wider one, or split it at a frontier.</source>
        <translation>Figuren trenger mer enn %1 mm i høyden når den er %2 mm bred; velg en bredere figur, eller del den ved et periodeskille.</translation>
    </message>
    <message>
        <source>The headers of %1 brackets do not fit into %2 mm; choose a wider figure, or split it at a frontier.</source>
        <translation>Hodene til %1 perioder får ikke plass på %2 mm; velg en bredere figur, eller del den ved et periodeskille.</translation>
    </message>
    <message>
        <source>%1 marks stand without a label; the key names them.</source>
        <translation>%1 merker står uten tekst; nøkkelen navngir dem.</translation>
    </message>
    <message>
        <source>%1 events are folded into bars.</source>
        <translation>%1 hendelser er samlet i søyler.</translation>
    </message>
    <message>
        <source>The strip of sources is left out.</source>
        <translation>Kildestripen er utelatt.</translation>
    </message>
    <message>
        <source>The strip of documents is left out.</source>
        <translation>Dokumentstripen er utelatt.</translation>
    </message>
    <message>
        <source>A figure is between %1 and %2 mm wide.</source>
        <translation>En figur er mellom %1 og %2 mm bred.</translation>
    </message>
    <message>
        <source>The bracket “%1” has neither a frontier nor a date to start at.</source>
        <translation>Perioden «%1» har verken et periodeskille eller en dato å begynne ved.</translation>
    </message>
    <message>
        <source>The frontier that opens “%1” has no date, so the figure cannot place it.</source>
        <translation>Periodeskillet som åpner «%1», har ingen dato, så figuren kan ikke plassere det.</translation>
    </message>
    <message>
        <source>“%1” does not start after “%2”; the figure needs brackets in the order of time.</source>
        <translation>«%1» begynner ikke etter «%2»; figuren trenger perioder i tidsrekkefølge.</translation>
    </message>
    <message>
        <source>No event and no bracket of this case has a date, so nothing can stand on an axis.</source>
        <translation>Ingen hendelse og ingen periode i denne casen har en dato, så ingenting kan stå på en akse.</translation>
    </message>
    <message>
        <source>The project has no case to make a figure of.</source>
        <translation>Prosjektet har ingen case å lage figur av.</translation>
    </message>
    <message>
        <source>The case “%1” has no such bracketing; cut its brackets first.</source>
        <translation>Casen «%1» har ingen slik periodisering; tegn periodene først.</translation>
    </message>
    <message>
        <source>The bracketing “%1” has no brackets yet.</source>
        <translation>Periodiseringen «%1» har ingen perioder ennå.</translation>
    </message>
    <message>
        <source>Drawing the figure was stopped.</source>
        <translation>Tegningen av figuren ble stanset.</translation>
    </message>
    <message>
        <source>1 mark stands without a label; the key names it.</source>
        <translation>1 merke står uten tekst; nøkkelen navngir det.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is the event %1 already; nothing is added.</source>
        <translation>Dette er hendelsen %1 fra før; ingenting legges til.</translation>
    </message>
    <message>
        <source>The key %1 stands in row %2 already; this row is not imported.</source>
        <translation>Nøkkelen %1 står alt i rad %2; denne raden importeres ikke.</translation>
    </message>
    <message>
        <source>The row has no title; it is not imported.</source>
        <translation>Raden har ingen tittel; den importeres ikke.</translation>
    </message>
    <message>
        <source>The short title has %1 characters; it is cut to %2.</source>
        <translation>Den korte tittelen har %1 tegn; den kortes til %2.</translation>
    </message>
    <message>
        <source>“%1” is no basis of a date; stated, wave-dated and inferred are.</source>
        <translation>«%1» sier ikke hvordan en dato er kjent; det gjør stated, wave-dated og inferred.</translation>
    </message>
    <message>
        <source>The event keeps the date it has.</source>
        <translation>Hendelsen beholder datoen den har.</translation>
    </message>
    <message>
        <source>The event comes in without a date.</source>
        <translation>Hendelsen kommer inn uten dato.</translation>
    </message>
    <message>
        <source>“%1” is not known in column %2; %3 are.</source>
        <translation>«%1» er ikke kjent i kolonnen %2; det er %3.</translation>
    </message>
    <message>
        <source>decision, activity, event and state</source>
        <translation>decision, activity, event og state</translation>
    </message>
    <message>
        <source>observed, planned and counterfactual</source>
        <translation>observed, planned og counterfactual</translation>
    </message>
    <message>
        <source>yes and no</source>
        <translation>yes og no</translation>
    </message>
    <message>
        <source>“%1” is no number; the order follows from the date.</source>
        <translation>«%1» er ikke et tall; rekkefølgen følger datoen.</translation>
    </message>
    <message>
        <source>So many rows are put in order as they stand, after the events that are there.</source>
        <translation>Så mange rader settes i den rekkefølgen de står, etter hendelsene som er der.</translation>
    </message>
    <message>
        <source>“%1” can be %2; the row is left out until you say which.</source>
        <translation>«%1» kan være %2; raden holdes utenfor til du sier hvilken.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The mapping gives column “%1” the field “%2”; fields are %3, and &quot;&quot; to leave a column out.</source>
        <translation>Kolonneoppsettet gir kolonnen «%1» feltet «%2»; feltene er %3, og &quot;&quot; for å utelate en kolonne.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object.</source>
        <translation>Kolonneoppsettet er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>The mapping is no JSON (offset %1: %2).</source>
        <translation>Kolonneoppsettet er ikke JSON (plass %1: %2).</translation>
    </message>
    <message>
        <source>“dates” is “day-first” or “month-first”, not “%1”.</source>
        <translation>«dates» er «day-first» eller «month-first», ikke «%1».</translation>
    </message>
    <message>
        <source>A delimiter is one sign, not “%1”.</source>
        <translation>Et skilletegn er ett tegn, ikke «%1».</translation>
    </message>
    <message>
        <source>The row does not say %1; it is not imported.</source>
        <translation>Raden sier ikke %1; den importeres ikke.</translation>
    </message>
    <message>
        <source>No event or condition has the key %1; the row is not imported.</source>
        <translation>Ingen hendelse eller betingelse har nøkkelen %1; raden importeres ikke.</translation>
    </message>
    <message>
        <source>An influence runs between events, or between an event and a condition.</source>
        <translation>En påvirkning går mellom hendelser, eller mellom en hendelse og en betingelse.</translation>
    </message>
    <message>
        <source>An event does not influence itself.</source>
        <translation>En hendelse påvirker ikke seg selv.</translation>
    </message>
    <message>
        <source>+, -, 0 and ±</source>
        <translation>+, -, 0 og ±</translation>
    </message>
    <message>
        <source>source and analyst</source>
        <translation>source og analyst</translation>
    </message>
    <message>
        <source>That %1 %2 %3 was said before; this row is not imported.</source>
        <translation>At %1 %2 %3, er sagt fra før; denne raden importeres ikke.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonalt</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Førstelinje</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importer %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>oppdater %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>new events keep them in their notes</source>
        <translation>nye hendelser tar vare på dem i merknadene</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>de utelates</translation>
    </message>
    <message>
        <source>Columns that are not known: %1; %2.</source>
        <translation>Ukjente kolonner: %1; %2.</translation>
    </message>
    <message>
        <source>The table has no columns “from” and “to”; influences need both.</source>
        <translation>Tabellen har ikke kolonnene «from» og «to»; påvirkninger trenger begge.</translation>
    </message>
    <message>
        <source>No column of the table is a title; name one “title”.</source>
        <translation>Ingen kolonne i tabellen er en tittel; kall en av dem «title».</translation>
    </message>
    <message>
        <source>The case to import into is no longer there.</source>
        <translation>Casen det skulle importeres til, finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Tabellen har ingen rader.</translation>
    </message>
    <message>
        <source>The event comes in without codes.</source>
        <translation>Hendelsen kommer inn uten koder.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>Importen ble stoppet; ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>KeyboardMap</name>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>På tidslinjen</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>I leseren</translation>
    </message>
    <message>
        <source>In the event table</source>
        <translation>I hendelsestabellen</translation>
    </message>
</context>
<context>
    <name>LongWait</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>MemberCounts</name>
    <message>
        <source>%1 certain</source>
        <translation>%1 sikkert</translation>
    </message>
    <message>
        <source>%1 by order</source>
        <translation>%1 etter rekkefølgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Nylig brukte</translation>
    </message>
    <message>
        <source>&amp;Worked cases</source>
        <translation>&amp;Eksempelcaser</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>&amp;Oppsett</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Paneler</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>T&amp;etthet</translation>
    </message>
    <message>
        <source>&amp;Influences</source>
        <translation>På&amp;virkninger</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tekst&amp;størrelse</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>&amp;Perioder</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>Fi&amp;gurer</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Vin&amp;du</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Belegg</translation>
    </message>
    <message>
        <source>E&amp;vents shown</source>
        <translation>&amp;Hendelser som vises</translation>
    </message>
    <message>
        <source>Event ta&amp;ble</source>
        <translation>Hendelsesta&amp;bell</translation>
    </message>
    <message>
        <source>Lanes b&amp;y</source>
        <translation>Ba&amp;ner etter</translation>
    </message>
    <message>
        <source>Lane &amp;colour</source>
        <translation>Bane&amp;farge</translation>
    </message>
    <message>
        <source>Lane &amp;pattern</source>
        <translation>Bane&amp;mønster</translation>
    </message>
    <message>
        <source>&amp;New in the register</source>
        <translation>&amp;Nytt i registeret</translation>
    </message>
</context>
<context>
    <name>NameEntries</name>
    <message>
        <source>New code “%1”</source>
        <translation>Ny kode «%1»</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>New unit “%1”</source>
        <translation>Ny enhet «%1»</translation>
    </message>
    <message>
        <source>New actor “%1”</source>
        <translation>Ny aktør «%1»</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1, i «%2»</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>i «%1»</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Periodeskille %1</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Begin the case %1</source>
        <translation>Begynn casen %1</translation>
    </message>
</context>
<context>
    <name>RowChooser</name>
    <message>
        <source>Find an event</source>
        <translation>Finn en hendelse</translation>
    </message>
    <message>
        <source>No event is called “%1”.</source>
        <translation>Ingen hendelse heter «%1».</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Find a quote</source>
        <translation>Finn et sitat</translation>
    </message>
    <message>
        <source>No quote has “%1”. Select words in a source and press Ctrl+Return.</source>
        <translation>Ingen sitater inneholder «%1». Merk ord i en kilde og trykk Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 of %2 does not say what hangs together inside it. Write its continuity.</source>
        <translation>%1 i %2 sier ikke hva som henger sammen i den. Skriv kontinuiteten.</translation>
    </message>
    <message>
        <source>%1 of %2 do not say what hangs together inside them. Write their continuity.</source>
        <translation>%1 i %2 sier ikke hva som henger sammen i dem. Skriv kontinuiteten.</translation>
    </message>
    <message>
        <source>Frontier %1 of %2 does not say what breaks there. Write what is different after it.</source>
        <translation>Periodeskillet %1 i %2 sier ikke hva som brytes der. Skriv hva som er annerledes etter det.</translation>
    </message>
    <message>
        <source>Frontiers %1 of %2 do not say what breaks there. Write what is different after them.</source>
        <translation>Periodeskillene %1 i %2 sier ikke hva som brytes der. Skriv hva som er annerledes etter dem.</translation>
    </message>
    <message>
        <source>Evidence for %1 was given more than three years after it: %2. Look for a source closer in time, or note why it can be relied on.</source>
        <translation>Belegget for %1 ble gitt mer enn tre år etterpå: %2. Se etter en kilde som ligger nærmere i tid, eller noter hvorfor det er til å stole på.</translation>
    </message>
    <message>
        <source>Evidence for %1 is older than the event: %2. Check the dates, or note what it foresaw.</source>
        <translation>Belegget for %1 er eldre enn hendelsen: %2. Se over datoene, eller noter hva det forutså.</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> av %1</translation>
    </message>
    <message>
        <source>%1 is coded %2%3, but the codes of “%4” exclude each other. Keep one of them.</source>
        <translation>%1 er kodet %2%3, men kodene i «%4» utelukker hverandre. Behold én av dem.</translation>
    </message>
    <message>
        <source>%1: %2 was certainly over before %3 began. Correct a date, or turn the influence round.</source>
        <translation>%1: %2 var sikkert over før %3 begynte. Rett en dato, eller snu påvirkningen.</translation>
    </message>
    <message>
        <source>%1: the dates leave open which came first, and the order of the case puts %2 first. Narrow a date, or move one of them in the order.</source>
        <translation>%1: datoene lar det stå åpent hva som kom først, og casens rekkefølge setter %2 først. Snevre inn en dato, eller flytt en av dem i rekkefølgen.</translation>
    </message>
    <message>
        <source>%1: the dates leave open which came first, and both have the same place in the order of the case. Move one of them in the order.</source>
        <translation>%1: datoene lar det stå åpent hva som kom først, og begge har samme plass i casens rekkefølge. Flytt en av dem i rekkefølgen.</translation>
    </message>
    <message>
        <source>%1 is nested in %2, which is no bracket that could hold it. Take it out, or nest it in another.</source>
        <translation>%1 ligger i %2, som ikke er en periode som kan romme den. Ta den ut, eller legg den i en annen.</translation>
    </message>
    <message>
        <source>%1 reaches outside %2, in which it is nested. Move its ends.</source>
        <translation>%1 går ut over %2, som den ligger i. Flytt endene.</translation>
    </message>
    <message>
        <source>%1 begins with %2 but not at the same frontier object. Let it open at the frontier that opens %2.</source>
        <translation>%1 begynner sammen med %2, men ikke ved det samme periodeskillet. La den åpne ved skillet som åpner %2.</translation>
    </message>
    <message>
        <source>%1 ends with %2 but not at the same frontier object. Let it close at the frontier that closes %2.</source>
        <translation>%1 slutter sammen med %2, men ikke ved det samme periodeskillet. La den lukke ved skillet som lukker %2.</translation>
    </message>
    <message>
        <source>%1 marks frontier %2 and has the same place in the order as %3, while the dates leave open which side of it that stands on. Move one of them in the order.</source>
        <translation>%1 markerer periodeskillet %2 og har samme plass i rekkefølgen som %3, mens datoene lar det stå åpent hvilken side av det %3 står på. Flytt en av dem i rekkefølgen.</translation>
    </message>
    <message>
        <source>The respondent key “%1” looks like a person&apos;s name. Use a pseudonym such as R.6, and keep the list of names outside the project.</source>
        <translation>Nøkkelen «%1» til en intervjuperson ligner et personnavn. Bruk et pseudonym som R.6, og oppbevar navnelisten utenfor prosjektet.</translation>
    </message>
    <message>
        <source>Consent to %1 is withdrawn, but its words are still in the project. Withdraw it again to empty the passage.</source>
        <translation>Samtykket til %1 er trukket, men ordene står fortsatt i prosjektet. Trekk det på nytt, så tømmes tekststedet.</translation>
    </message>
    <message>
        <source>names no event and gives no reason. Name the event that marks it and write why the cut is there.</source>
        <translation>nevner ingen hendelse og har ingen begrunnelse. Nevn hendelsen som markerer det, og skriv hvorfor skillet står der.</translation>
    </message>
    <message>
        <source>names no event, and its reason is only a date. Name the event that marks it and write what happened then.</source>
        <translation>nevner ingen hendelse, og begrunnelsen er bare en dato. Nevn hendelsen som markerer det, og skriv hva som skjedde da.</translation>
    </message>
    <message>
        <source>names no event. Name the event that marks it, or say that the change is gradual.</source>
        <translation>nevner ingen hendelse. Nevn hendelsen som markerer det, eller si at endringen er gradvis.</translation>
    </message>
    <message>
        <source>gives no reason. Write why the cut is there.</source>
        <translation>har ingen begrunnelse. Skriv hvorfor skillet står der.</translation>
    </message>
    <message>
        <source>gives only a date as its reason. Write what happened then.</source>
        <translation>har bare en dato som begrunnelse. Skriv hva som skjedde da.</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Periodeskille %1</translation>
    </message>
    <message>
        <source>%1 is gradual and names no event. Where one event can stand for the change, name it.</source>
        <translation>%1 er gradvis og nevner ingen hendelse. Nevn en hendelse der én kan stå for endringen.</translation>
    </message>
    <message>
        <source>%1 is the only bracketing of %2. Store at least one rival, and say why it is not preferred.</source>
        <translation>%1 er den eneste periodiseringen av %2. Legg inn minst én konkurrerende, og si hvorfor den ikke er foretrukket.</translation>
    </message>
    <message>
        <source>No rival bracketing of %1 says why it is not preferred. Write the reason at one of them.</source>
        <translation>Ingen konkurrerende periodisering av %1 sier hvorfor den ikke er foretrukket. Skriv begrunnelsen ved en av dem.</translation>
    </message>
    <message>
        <source>a nameless %1</source>
        <translation>%1 uten navn</translation>
    </message>
    <message>
        <source>%1|%2 of %3</source>
        <translation>%1|%2 i %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>%1 of %2 ends before it begins, or holds no time at all. Move one of its ends.</source>
        <translation>%1 i %2 slutter før den begynner, eller rommer ingen tid. Flytt en av endene.</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 overlap. Move an end, or nest one in the other.</source>
        <translation>%1 og %2 i %3 overlapper. Flytt en ende, eller legg den ene i den andre.</translation>
    </message>
    <message>
        <source>Between %1 and %2 of %3 there is a gap. Say why (no data, quiet period), or let them share a frontier.</source>
        <translation>Mellom %1 og %2 i %3 er det et opphold. Si hvorfor (ingen data, stille tid), eller la dem dele et periodeskille.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>kontrafaktisk</translation>
    </message>
    <message>
        <source>%1 is %2 and marks frontier %3. Only what was observed can mark a frontier: name another event.</source>
        <translation>%1 er %2 og markerer periodeskillet %3. Bare det som er observert, kan markere et periodeskille: nevn en annen hendelse.</translation>
    </message>
    <message>
        <source>%1 is %2 and opens %3. Only what was observed can open a bracket: name another event.</source>
        <translation>%1 er %2 og åpner %3. Bare det som er observert, kan åpne en periode: nevn en annen hendelse.</translation>
    </message>
    <message>
        <source>%1 belongs to a counterfactual%2 but is stored as observed, and is counted. Make it counterfactual, or take it out of there.</source>
        <translation>%1 hører til et kontrafaktisk forløp%2, men er lagret som observert og telles med. Gjør den kontrafaktisk, eller ta den ut derfra.</translation>
    </message>
    <message>
        <source>%1 → %2 runs between what happened and what did not: %3 is counterfactual. Let the branch say where it leaves the case instead.</source>
        <translation>%1 → %2 går mellom det som skjedde og det som ikke skjedde: %3 er kontrafaktisk. La heller grenen si hvor den forlater casen.</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ingen hendelse</translation>
    </message>
    <message>
        <source>one event</source>
        <translation>én hendelse</translation>
    </message>
    <message>
        <source>two events</source>
        <translation>to hendelser</translation>
    </message>
    <message>
        <source>%1 of %2 holds %3: fewer than three say little about a bracket. Look for more, or join it with a neighbour.</source>
        <translation>%1 i %2 rommer %3: færre enn tre sier lite om en periode. Se etter flere, eller slå den sammen med en nabo.</translation>
    </message>
    <message>
        <source>Nothing supports frontier %1 or the events that mark it. Attach a quote that tells of the break.</source>
        <translation>Ingenting støtter periodeskillet %1 eller hendelsene som markerer det. Knytt til et sitat som forteller om bruddet.</translation>
    </message>
    <message>
        <source>All that supports frontier %1 comes from one source, %2. Look for another that tells of the break.</source>
        <translation>Alt som støtter periodeskillet %1, kommer fra én kilde, %2. Se etter en annen som forteller om bruddet.</translation>
    </message>
    <message>
        <source>By the transitions stored, %1 would descend from each other in a ring. Correct the units of one transition.</source>
        <translation>Etter enhetsendringene som er lagret, ville %1 stamme fra hverandre i ring. Rett enhetene i én av endringene.</translation>
    </message>
    <message>
        <source>%1 would stand inside itself. Choose another parent unit.</source>
        <translation>%1 ville ligge inni seg selv. Velg en annen overordnet enhet.</translation>
    </message>
    <message>
        <source>A transition</source>
        <translation>En enhetsendring</translation>
    </message>
    <message>
        <source>%1 is a merge with fewer than two units before it. Name them, or call it something else.</source>
        <translation>%1 er en sammenslåing med færre enn to enheter før seg. Nevn dem, eller kall den noe annet.</translation>
    </message>
    <message>
        <source>%1 is a split with fewer than two units after it. Name them, or call it separated.</source>
        <translation>%1 er en deling med færre enn to enheter etter seg. Nevn dem, eller kall den utskilt.</translation>
    </message>
    <message>
        <source>%1 acts in %2, certainly outside its life span. Correct a date, or name another unit.</source>
        <translation>%1 handler i %2, sikkert utenfor levetiden. Rett en dato, eller nevn en annen enhet.</translation>
    </message>
    <message>
        <source>%1 acts in %2, possibly outside its life span. Narrow a date, or put the events in order.</source>
        <translation>%1 handler i %2, muligens utenfor levetiden. Snevre inn en dato, eller sett hendelsene i rekkefølge.</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Imported: %1</source>
        <translation>Importert: %1</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import fra %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 importert</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leser %1…</translation>
    </message>
    <message numerus="yes">
        <source>; %n wait(s) in the inbox</source>
        <translation>
            <numerusform>; %n venter i innboksen</numerusform>
            <numerusform>; %n venter i innboksen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>millennia</source>
        <translation>årtusener</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>århundrer</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>tiår</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>kvartaler</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uker</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>Calendar · %1</source>
        <translation>Kalender · %1</translation>
    </message>
    <message>
        <source>No brackets yet. Drag here to cut the time, then say why.</source>
        <translation>Ingen perioder ennå. Dra her for å dele tiden, og si hvorfor.</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Hvorfor her?</translation>
    </message>
    <message>
        <source>Frontiers</source>
        <translation>Periodeskiller</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>foretrukket</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>rival</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>forkastet</translation>
    </message>
    <message>
        <source>working</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 hendelse</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 hendelser</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>%1 hendelser her</translation>
    </message>
    <message>
        <source>No events yet. Draw one with E, drag a passage here, or import a table.</source>
        <translation>Ingen hendelser ennå. Tegn en med E, dra et tekststed hit, eller importer en tabell.</translation>
    </message>
    <message>
        <source>%1 certain</source>
        <translation>%1 sikkert</translation>
    </message>
    <message>
        <source>%1 straddling</source>
        <translation>%1 over skillet</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>%1 mulig</translation>
    </message>
    <message>
        <source>%1 of %2 frontiers shared</source>
        <translation>%1 av %2 periodeskiller felles</translation>
    </message>
    <message>
        <source>order open</source>
        <comment>of an influence</comment>
        <translation>rekkefølgen åpen</translation>
    </message>
    <message>
        <source>against time</source>
        <comment>of an influence</comment>
        <translation>mot tiden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shared frontiers</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 was over before %2 began: impossible as dated</source>
        <translation>%1 var over før %2 begynte: umulig slik de er datert</translation>
    </message>
    <message>
        <source>The dates leave open whether %1 came before %2</source>
        <translation>Datoene lar det stå åpent om %1 kom før %2</translation>
    </message>
    <message>
        <source>%1: drag here to cut the time of this lane alone.</source>
        <translation>%1: dra her for å dele tiden for denne banen alene.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>early</source>
        <translation>tidlig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ikke gjort</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stanset</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>uavklart</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>utenfor tidsvinduet</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dager</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 måned</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 måneder</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høyst %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1, planned for %2 (%3)</source>
        <translation>%1, planlagt til %2 (%3)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av disse</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>1 bane</translation>
    </message>
    <message>
        <source>%1 lanes</source>
        <translation>%1 baner</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Skilt ut</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slått sammen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Omdøpt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Nedlagt</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>ukjent start</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>ukjent slutt</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>består</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>event, reason</source>
        <translation>hva og hvorfor</translation>
    </message>
    <message>
        <source>no date · %1</source>
        <translation>uten dato · %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>stated</source>
        <translation>oppgitt</translation>
    </message>
    <message>
        <source>wave-dated</source>
        <translation>etter runde</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>utledet</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observert</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>kontrafaktisk</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nasjonalt</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>ledelse</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>front line</source>
        <translation>førstelinje</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>sannsynlig</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>tvilsom</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktør</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>sak</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annet</translation>
    </message>
    <message>
        <source>working</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>foretrukket</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>konkurrerende</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>forkastet</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>forsker</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>støtter</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>taler mot</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>referat</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistikk</translation>
    </message>
    <message>
        <source>research</source>
        <translation>forskning</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>fortelling</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>begrenset</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>fortrolig</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gitt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendig</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>avventes</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>split</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>skilt ut</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>slått sammen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>omdøpt</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>nedlagt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>source conflict</source>
        <translation>kilder i strid</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>funn</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>forbehold</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metode</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>early</source>
        <translation>tidlig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ikke gjort</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stanset</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>uavklart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends before</source>
        <translation>Slutter før</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Sagt når</translation>
    </message>
    <message>
        <source>Life span</source>
        <translation>Levetid</translation>
    </message>
    <message>
        <source>Study window</source>
        <translation>Undersøkelsens tidsrom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort tittel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation>Navn på det andre språket</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Happens outside the case</source>
        <translation>Skjer utenfor casen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Stjernemerket</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Plassert for hånd</translation>
    </message>
    <message>
        <source>Counterfactual branch</source>
        <translation>Kontrafaktisk gren</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Fortalt i</translation>
    </message>
    <message>
        <source>Section or page</source>
        <translation>Avsnitt eller side</translation>
    </message>
    <message>
        <source>Bracket assigned by hand</source>
        <translation>Periode satt for hånd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Nested in</source>
        <translation>Delperiode av</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Why preferred or rejected</source>
        <translation>Hvorfor foretrukket eller forkastet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Brudd</translation>
    </message>
    <message>
        <source>Gradual</source>
        <translation>Gradvis</translation>
    </message>
    <message>
        <source>Placed by order, no evidence dates it</source>
        <translation>Plassert etter rekkefølgen; ingenting daterer det</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Why it starts here</source>
        <translation>Hvorfor den begynner her</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuitet</translation>
    </message>
    <message>
        <source>Context at the start</source>
        <translation>Kontekst ved starten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Consequences for the next context</source>
        <translation>Følger for neste kontekst</translation>
    </message>
    <message>
        <source>Gap before it</source>
        <translation>Opphold før den</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Fortegn</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Strength, 0 to 3</source>
        <translation>Styrke, 0 til 3</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mekanisme</translation>
    </message>
    <message>
        <source>Rival explanation</source>
        <translation>Konkurrerende forklaring</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Interview wave</source>
        <translation>Intervjurunde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Born from</source>
        <translation>Oppstått av</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Skjebne</translation>
    </message>
    <message>
        <source>Counts among the units</source>
        <translation>Teller med blant enhetene</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation>Slag notat</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Intervjuperson</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Parafrase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Oversettelse</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Handler om</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Årstider</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lesning</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Dokumenttype</translation>
    </message>
    <message>
        <source>In the strip under the timeline</source>
        <translation>I stripen under tidslinjen</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>Fra avdeling</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>Til avdeling</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lavest</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Høyest</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grønn</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rød</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>skravert</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>prikket</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Mønster</translation>
    </message>
    <message>
        <source>Role group</source>
        <translation>Rollegruppe</translation>
    </message>
    <message>
        <source>May number interviews, not persons</source>
        <translation>Kan telle intervjuer, ikke personer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Interviews, as declared</source>
        <translation>Intervjuer, som oppgitt</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>When to give it</source>
        <translation>Når den gis</translation>
    </message>
    <message>
        <source>When not to</source>
        <translation>Når den ikke gis</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>One code an event and coder</source>
        <translation>Én kode per hendelse og koder</translation>
    </message>
    <message>
        <source>A demonstration, not the authors’ own</source>
        <translation>En demonstrasjon, ikke forfatternes egen</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>Stopped; no file was made.</source>
        <translation>Stanset; ingen fil ble laget.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option %1 here; words that begin with a dash stand after “--”.</source>
        <translation>Valget %1 finnes ikke her; ord som begynner med en strek, står etter «--».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 er gitt to ganger.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 trenger en verdi: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of events from 1 to %2.</source>
        <translation>«%1» er ikke et antall hendelser fra 1 til %2.</translation>
    </message>
    <message>
        <source>“%1” is not a seed; a seed is a whole number.</source>
        <translation>«%1» er ikke et frø; et frø er et helt tall.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 av %2 hendelser</translation>
    </message>
    <message>
        <source>a project of N events, for measuring</source>
        <translation>et prosjekt med N hendelser, til måling</translation>
    </message>
    <message>
        <source>Twelve lanes from 2000 to 2012 with bursts and ranges, two bracketings, influences, codes, quotes. The same seed gives
the same content.</source>
        <translation>Tolv baner fra 2000 til 2012 med opphopninger og tidsspenn, to periodiseringer, påvirkninger, koder, sitater. Samme frø
gir samme innhold.</translation>
    </message>
    <message>
        <source>a whole number; 1 when not given</source>
        <translation>et helt tall; 1 når det ikke er gitt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings.</source>
        <translation>%1 feil, %2 advarsler.</translation>
    </message>
    <message>
        <source>file integrity, then every rule, each finding with its ids</source>
        <translation>om filen er hel, deretter hver regel, hvert funn med id-er</translation>
    </message>
    <message>
        <source>Errors contradict the method or the file itself and give exit code 1; warnings say where the project is weak.</source>
        <translation>Feil strider mot metoden eller mot filen selv og gir sluttkode 1; advarsler sier hvor prosjektet er svakt.</translation>
    </message>
    <message>
        <source>findings with code, severity, sentence and ids</source>
        <translation>funn med kode, alvor, setning og id-er</translation>
    </message>
    <message>
        <source>Timelines of organisational change, with brackets, reasons and sources.</source>
        <translation>Tidslinjer over endring i organisasjoner, med perioder, begrunnelser og kilder.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Åpner vinduet.</translation>
    </message>
    <message>
        <source>JSON goes to standard output, words about it to standard error. Exit codes: 0 well, 1 findings (a check found errors, an import refused rows, a text was no date), 2 unusable (arguments, unreadable file).</source>
        <translation>JSON går til standard ut, ord om den til standard feil. Sluttkoder: 0 i orden, 1 funn (en sjekk fant feil, en import avviste rader, en tekst var ingen dato), 2 ubrukelig (argumenter, uleselig fil).</translation>
    </message>
    <message>
        <source>forlop COMMAND --help says more.</source>
        <translation>forlop KOMMANDO --help sier mer.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Resultatet kunne ikke skrives.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>%1, level %2, from %3 until %4: %5</source>
        <translation>%1, nivå %2, fra %3 til %4: %5</translation>
    </message>
    <message>
        <source>not a date, at character %1: %2</source>
        <translation>ikke en dato, ved tegn %1: %2</translation>
    </message>
    <message>
        <source>Readings: %1.</source>
        <translation>Lesemåter: %1.</translation>
    </message>
    <message>
        <source>read dates or phrases: EDTF, level, bounds, or the error</source>
        <translation>les datoer eller uttrykk: EDTF, nivå, grenser, eller feilen</translation>
    </message>
    <message>
        <source>Each TEXT is one date: EDTF (ISO 8601-2, levels 0 to 2) or words in English or Norwegian Bokmål. A TEXT of - reads one
a line from standard input. What stands after -- is taken as it is: forlop edtf -- -1985. Exit code 1 if any is no date.</source>
        <translation>Hver TEXT er én dato: EDTF (ISO 8601-2, nivå 0 til 2) eller ord på engelsk eller bokmål. En TEXT som er -, leser én dato
per linje fra standard inn. Det som står etter --, tas som det er: forlop edtf -- -1985. Sluttkode 1 hvis noe ikke er en dato.</translation>
    </message>
    <message>
        <source>one JSON object a line, with the four bounds</source>
        <translation>ett JSON-objekt per linje, med de fire grensene</translation>
    </message>
    <message>
        <source>EDTF only, as the standard says</source>
        <translation>bare EDTF, slik standarden sier</translation>
    </message>
    <message>
        <source>There is no bracketing “%1”. There are: %2.</source>
        <translation>Periodiseringen «%1» finnes ikke. Det finnes: %2.</translation>
    </message>
    <message>
        <source>“%1” is no width; write it like 175mm (40 to 1200).</source>
        <translation>«%1» er ingen bredde; skriv den som 175mm (40 til 1200).</translation>
    </message>
    <message>
        <source>“%1” is no resolution; it is a number from %2 to %3.</source>
        <translation>«%1» er ingen oppløsning; det er et tall fra %2 til %3.</translation>
    </message>
    <message>
        <source>“%1” is no language of figures; they are en and nb.</source>
        <translation>«%1» er ikke et språk for figurer; de er en og nb.</translation>
    </message>
    <message>
        <source>%1: %2, %3 mm wide</source>
        <translation>%1: %2, %3 mm bred</translation>
    </message>
    <message>
        <source>The project holds no saved figure; --type F1 draws one.</source>
        <translation>Prosjektet har ingen lagret figur; --type F1 tegner en.</translation>
    </message>
    <message>
        <source>%1 names no format. A figure is written as .pdf, .svg, .png or .tiff.</source>
        <translation>%1 nevner ikke noe format. En figur skrives som .pdf, .svg, .png eller .tiff.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke lages.</translation>
    </message>
    <message>
        <source>There is no saved figure “%1”; --list names them.</source>
        <translation>Det finnes ingen lagret figur «%1»; --list navngir dem.</translation>
    </message>
    <message>
        <source>Where to? Name the file with -o, as in -o figure.pdf.</source>
        <translation>Hvor skal den? Nevn filen med -o, som i -o figur.pdf.</translation>
    </message>
    <message>
        <source>write a figure</source>
        <translation>skriv en figur</translation>
    </message>
    <message>
        <source>F1 is the temporal-bracketing figure. The same data give the same bytes. What was done for want of room is said
in words. Without --bracketing the preferred one is drawn.</source>
        <translation>F1 er figuren av periodiseringen. Samme data gir de samme bytene. Det som ble gjort fordi plassen var trang, sies
med ord. Uten --bracketing tegnes den foretrukne.</translation>
    </message>
    <message>
        <source>the saved figures of the project</source>
        <translation>prosjektets lagrede figurer</translation>
    </message>
    <message>
        <source>with --list: as JSON</source>
        <translation>sammen med --list: som JSON</translation>
    </message>
    <message>
        <source>a saved figure, with its own settings</source>
        <translation>en lagret figur, med sine egne innstillinger</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>every saved figure, as PDF into the folder that -o names</source>
        <translation>alle lagrede figurer, som PDF i mappen som -o nevner</translation>
    </message>
    <message>
        <source>the file to write; its ending names the format</source>
        <translation>filen som skal skrives; endelsen nevner formatet</translation>
    </message>
    <message>
        <source>in millimetres: 85, 130, 175 (the default) or another</source>
        <translation>i millimeter: 85, 130, 175 (uten valg) eller en annen</translation>
    </message>
    <message>
        <source>of PNG and TIFF, 600 by default</source>
        <translation>for PNG og TIFF, 600 uten valg</translation>
    </message>
    <message>
        <source>its key or name</source>
        <translation>nøkkelen eller navnet</translation>
    </message>
    <message>
        <source>of the figure&apos;s own words: en or nb</source>
        <translation>for figurens egne ord: en eller nb</translation>
    </message>
    <message>
        <source>--as takes source, events or influences, not “%1”.</source>
        <translation>--as tar source, events eller influences, ikke «%1».</translation>
    </message>
    <message>
        <source>%1: The mapping cannot be read.</source>
        <translation>%1: Kolonneoppsettet kan ikke leses.</translation>
    </message>
    <message>
        <source>The project has no case “%1”; it has: %2.</source>
        <translation>Prosjektet har ingen case «%1»; det har: %2.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Ingenting ble endret: dette var en prøve.</translation>
    </message>
    <message>
        <source>bring in texts as sources, and tables of events or influences</source>
        <translation>hent inn tekster som kilder, og tabeller med hendelser eller påvirkninger</translation>
    </message>
    <message>
        <source>A .csv or .tsv file is a table, anything else a text. A table&apos;s columns are found by their heads, in English or
Norwegian; dates are EDTF or words, and --dry-run shows how each was understood. A row whose key is there already
updates it. Rows that cannot come in are told with row and column, and the others come in; each file is one step
of undo. A file that cannot be read leaves the project as it was.</source>
        <translation>En .csv- eller .tsv-fil er en tabell, alt annet en tekst. Kolonnene i en tabell finnes etter hodene, på engelsk eller
norsk; datoer er EDTF eller ord, og --dry-run viser hvordan hver av dem ble forstått. En rad med en nøkkel som finnes fra
før, oppdaterer den. Rader som ikke kan komme inn, meldes med rad og kolonne, og de andre kommer inn; hver fil er ett
steg å angre. En fil som ikke kan leses, lar prosjektet være som det var.</translation>
    </message>
    <message>
        <source>source, events or influences, whatever the file is called</source>
        <translation>source, events eller influences, uansett hva filen heter</translation>
    </message>
    <message>
        <source>the case that events and influences go into; the first when not given</source>
        <translation>casen hendelser og påvirkninger går til; den første når den ikke er gitt</translation>
    </message>
    <message>
        <source>which column is which field: {&quot;columns&quot;: {&quot;Dato&quot;: &quot;date&quot;}, &quot;dates&quot;: &quot;day-first&quot;}</source>
        <translation>hvilken kolonne som er hvilket felt: {&quot;columns&quot;: {&quot;Dato&quot;: &quot;date&quot;}, &quot;dates&quot;: &quot;day-first&quot;}</translation>
    </message>
    <message>
        <source>look only; with --json every row is listed</source>
        <translation>bare se; med --json føres hver rad opp</translation>
    </message>
    <message>
        <source>counts, columns and issues for each file</source>
        <translation>antall, kolonner og merknader for hver fil</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Filen inneholder ingen tekst.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, rad %2, kolonne %3</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dette er en mappe, ikke en fil.</translation>
    </message>
    <message>
        <source>The file is larger than 500 MB; import it in parts.</source>
        <translation>Filen er større enn 500 MB; importer den i deler.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 is source %2 already.</source>
        <translation>%1 er kilden %2 fra før.</translation>
    </message>
    <message>
        <source>%1 is source %2, %3 characters.</source>
        <translation>%1 er kilden %2, %3 tegn.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged, %5 refused.</source>
        <translation>%1: %2 lagt til, %3 endret, %4 uendret, %5 avvist.</translation>
    </message>
    <message>
        <source>format version %1</source>
        <translation>formatversjon %1</translation>
    </message>
    <message>
        <source>planned events: %1</source>
        <translation>planlagte hendelser: %1</translation>
    </message>
    <message>
        <source>counterfactual events: %1</source>
        <translation>kontrafaktiske hendelser: %1</translation>
    </message>
    <message>
        <source>%1 and %2 by order</source>
        <translation>%1 og %2 etter rekkefølgen</translation>
    </message>
    <message>
        <source>counts per entity, bracketings, schema version</source>
        <translation>antall av hvert slag, periodiseringer, skjemaversjon</translation>
    </message>
    <message>
        <source>Events are the observed ones; planned and counterfactual events are counted apart. Each bracketing says how many
events certainly lie in each of its brackets, and how many belong there by their order alone.</source>
        <translation>Hendelser er de observerte; planlagte og kontrafaktiske telles for seg. Hver periodisering sier hvor mange hendelser
som sikkert ligger i hver av periodene, og hvor mange som hører til der bare etter rekkefølgen.</translation>
    </message>
    <message>
        <source>as a JSON object, counts keyed by the plural of what is counted</source>
        <translation>som et JSON-objekt, antall etter flertallsordet for det som telles</translation>
    </message>
    <message>
        <source>undid %1: </source>
        <translation>angret %1: </translation>
    </message>
    <message>
        <source>did again %1: </source>
        <translation>gjorde om igjen %1: </translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(angret)</translation>
    </message>
    <message>
        <source>Nothing was changed since the project was made.</source>
        <translation>Ingenting er endret siden prosjektet ble laget.</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>revisjonssporet</translation>
    </message>
    <message>
        <source>Every change since the project was made, oldest first: who, when, what, why; an undo is a line that names what it undoes.</source>
        <translation>Hver endring siden prosjektet ble laget, den eldste først: hvem, når, hva, hvorfor; det som angres, er en linje som nevner hva den angrer.</translation>
    </message>
    <message>
        <source>with every row as it was and as it became</source>
        <translation>med hver rad slik den var og slik den ble</translation>
    </message>
    <message>
        <source>%1 holds the worked case “%2”.</source>
        <translation>%1 inneholder eksempelcasen «%2».</translation>
    </message>
    <message>
        <source>%1 is a new, empty project.</source>
        <translation>%1 er et nytt, tomt prosjekt.</translation>
    </message>
    <message>
        <source>make a project, empty or a worked case</source>
        <translation>lag et prosjekt, tomt eller en eksempelcase</translation>
    </message>
    <message>
        <source>A file that is there already is never written over. The worked cases are two published research chapters,
recoded: a Norwegian municipality from 2000 to 2012, and a city&apos;s reorganisation of 2019.</source>
        <translation>En fil som finnes fra før, skrives aldri over. Eksempelcasene er to publiserte forskningskapitler,
kodet på nytt: en norsk kommune fra 2000 til 2012, og en bys omorganisering i 2019.</translation>
    </message>
    <message>
        <source>municipality or city</source>
        <translation>municipality eller city</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ingenting funnet.</translation>
    </message>
    <message>
        <source>find words in events, quotes, sources and memos</source>
        <translation>finn ord i hendelser, sitater, kilder og notater</translation>
    </message>
    <message>
        <source>All words have to stand in what is found; the last may be the beginning of a longer one.</source>
        <translation>Alle ordene må stå i det som finnes; det siste kan være begynnelsen på et lengre.</translation>
    </message>
    <message>
        <source>hits with their tables, ids, keys, titles and snippets</source>
        <translation>treff med tabell, id, nøkkel, tittel og utdrag</translation>
    </message>
    <message>
        <source>system, light, dark, contrast or contrast-light</source>
        <translation>system, light, dark, contrast eller contrast-light</translation>
    </message>
    <message>
        <source>where settings are kept</source>
        <translation>der innstillingene ligger</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>størrelsen på vinduet</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Temaet «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>“%1” is no size; 1280x800 would be one.</source>
        <translation>«%1» er ingen størrelse; 1280x800 kunne vært en.</translation>
    </message>
    <message>
        <source>The window opens one project; %1 were named.</source>
        <translation>Vinduet åpner ett prosjekt; %1 ble nevnt.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; forlop --help lists the commands.</source>
        <translation>Det er ingen skjerm å åpne vinduet på; forlop --help lister opp kommandoene.</translation>
    </message>
    <message>
        <source>There is no command “%1”; forlop --help lists them.</source>
        <translation>Kommandoen «%1» finnes ikke; forlop --help lister dem opp.</translation>
    </message>
    <message>
        <source>The first row names no column that is known, and no column holds dates. Name the columns, as in “title” and “date”.</source>
        <translation>Første rad navngir ingen kjent kolonne, og ingen kolonne har datoer. Gi kolonnene navn, som «title» og «date».</translation>
    </message>
</context>
<context>
    <name>csv</name>
    <message>
        <source>There is a stray quotation mark in this cell; it was read as it stands.</source>
        <translation>Det står et løst anførselstegn i denne cellen; den er lest som den står.</translation>
    </message>
    <message>
        <source>There are two columns named “%1”; the first is used.</source>
        <translation>To kolonner heter «%1»; den første brukes.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; the missing ones were taken as empty.</source>
        <translation>Raden har %1 celler der hodet har %2; de som mangler, regnes som tomme.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2; those beyond were left out.</source>
        <translation>Raden har %1 celler der hodet har %2; de overskytende er utelatt.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Filen er ikke UTF-8; den er lest som Windows-1252.</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>there is no such column.</source>
        <translation>kolonnen finnes ikke.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» er verken yes eller no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>“%1” is not a date. %2</source>
        <translation>«%1» er ikke en dato. %2</translation>
    </message>
    <message>
        <source>%1.csv, row %2, column %3: %4</source>
        <translation>%1.csv, rad %2, kolonne %3: %4</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here.</source>
        <translation>«%1» er ikke et av ordene som er kjent her.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: filen kan ikke leses.</translation>
    </message>
    <message>
        <source>there are two rows with the key “%1”.</source>
        <translation>to rader har nøkkelen «%1».</translation>
    </message>
    <message>
        <source>“%1” is no key of %2.</source>
        <translation>«%1» er ingen nøkkel i %2.</translation>
    </message>
    <message>
        <source>Create the worked case</source>
        <translation>Lag eksempelcasen</translation>
    </message>
    <message>
        <source>There is no worked case “%1”; there are %2.</source>
        <translation>Eksempelcasen «%1» finnes ikke; det finnes %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>“%1” is no kind of source.</source>
        <translation>«%1» er ikke et slag kilde.</translation>
    </message>
    <message>
        <source>the text is not UTF-8 with LF line ends and no byte-order mark.</source>
        <translation>teksten er ikke UTF-8 med LF-linjeskift og uten byterekkefølgemerke.</translation>
    </message>
    <message>
        <source>the passage does not stand in the text of its source.</source>
        <translation>tekststedet står ikke i teksten til kilden.</translation>
    </message>
    <message>
        <source>the passage stands in the text of its source more than once.</source>
        <translation>tekststedet står mer enn én gang i teksten til kilden.</translation>
    </message>
    <message>
        <source>“%1” is nothing a row can point at.</source>
        <translation>«%1» er ikke noe en rad kan peke på.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>There is no figure type “%1”; F1 is the temporal-bracketing figure.</source>
        <translation>Figurtypen «%1» finnes ikke; F1 er figuren av periodiseringen.</translation>
    </message>
    <message>
        <source>%1 names no format. A figure is written as .pdf, .svg, .png or .tiff.</source>
        <translation>%1 nevner ikke noe format. En figur skrives som .pdf, .svg, .png eller .tiff.</translation>
    </message>
    <message>
        <source>Only a figure laid out in millimetres is written.</source>
        <translation>Bare en figur som er satt opp i millimeter, skrives.</translation>
    </message>
    <message>
        <source>The figure is empty: it has no width or no height.</source>
        <translation>Figuren er tom: den har ingen bredde eller ingen høyde.</translation>
    </message>
    <message>
        <source>The picture could not be made: %1.</source>
        <translation>Bildet kunne ikke lages: %1.</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>PDF-en kunne ikke påbegynnes.</translation>
    </message>
    <message>
        <source>A resolution of %1 dpi is outside %2 to %3.</source>
        <translation>En oppløsning på %1 dpi ligger utenfor %2 til %3.</translation>
    </message>
    <message>
        <source>The picture is too large for memory; a lower resolution will do.</source>
        <translation>Bildet er for stort for minnet; en lavere oppløsning vil gå.</translation>
    </message>
    <message>
        <source>TIFF needs Qt&apos;s image format plugins (qt6-image-formats-plugins); PNG does not.</source>
        <translation>TIFF trenger Qts programtillegg for bildeformater (qt6-image-formats-plugins); det gjør ikke PNG.</translation>
    </message>
    <message>
        <source>The printer could not be started.</source>
        <translation>Skriveren kom ikke i gang.</translation>
    </message>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>PDF-en kunne ikke fullføres.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
</context>
<context>
    <name>forlop::ActorsSection</name>
    <message>
        <source>Actors, divided by semicolons</source>
        <translation>Aktører, skilt med semikolon</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
</context>
<context>
    <name>forlop::BandComparison</name>
    <message>
        <source>%1 placed only by their order</source>
        <translation>%1 plassert bare etter rekkefølgen</translation>
    </message>
    <message>
        <source>%1 outside the brackets of one</source>
        <translation>%1 utenfor periodene i den ene</translation>
    </message>
    <message>
        <source>%1 planned or counterfactual</source>
        <translation>%1 planlagt eller kontrafaktisk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Frontiers</source>
        <translation>Periodeskiller</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>Justert Rand-indeks</translation>
    </message>
    <message>
        <source>Variation of information</source>
        <translation>Variasjon i informasjon</translation>
    </message>
    <message>
        <source>Events compared</source>
        <translation>Sammenlignede hendelser</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 ved siden av %2</translation>
    </message>
    <message>
        <source>%1 (1: the same, 0: as chance would have it)</source>
        <translation>%1 (1: like, 0: som ved tilfeldighet)</translation>
    </message>
    <message>
        <source>– (one of the two does not divide the events compared)</source>
        <translation>– (den ene av de to deler ikke de sammenlignede hendelsene)</translation>
    </message>
    <message>
        <source>%1 bits (0: the same, at most %2)</source>
        <translation>%1 bit (0: like, høyst %2)</translation>
    </message>
    <message>
        <source>%1, placed certainly in both</source>
        <translation>%1, sikkert plassert i begge</translation>
    </message>
</context>
<context>
    <name>forlop::BracketCommands</name>
    <message>
        <source>New bracketing</source>
        <translation>Ny periodisering</translation>
    </message>
    <message>
        <source>Name of the bracketing:</source>
        <translation>Navn på periodiseringen:</translation>
    </message>
    <message>
        <source>Bracketing of one lane</source>
        <translation>Periodisering av én bane</translation>
    </message>
    <message>
        <source>A nested bracket holds no further ones.</source>
        <translation>En delperiode har ingen delperioder selv.</translation>
    </message>
    <message>
        <source>Nest a bracket in %1</source>
        <translation>Delperiode i %1</translation>
    </message>
    <message>
        <source>From when to when, as in “June 2019 to August 2019”:</source>
        <translation>Fra når til når, som i «juni 2019 til august 2019»:</translation>
    </message>
    <message>
        <source>There is only one bracketing; a rival would show what it claims.</source>
        <translation>Det er bare én periodisering; en konkurrerende ville vise hva den hevder.</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Sammenlign %1 med</translation>
    </message>
    <message>
        <source>No bracketing is called “%1”.</source>
        <translation>Ingen periodisering heter «%1».</translation>
    </message>
    <message>
        <source>New bracket</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>A bracket needs a start and an end.</source>
        <translation>En periode trenger en start og en slutt.</translation>
    </message>
    <message>
        <source>Cut a bracket in two</source>
        <translation>Del en periode i to</translation>
    </message>
    <message>
        <source>Where, as in “June 2019”:</source>
        <translation>Hvor, som i «juni 2019»:</translation>
    </message>
    <message>
        <source>No bracket lies there to be cut.</source>
        <translation>Ingen periode ligger der til å deles.</translation>
    </message>
    <message>
        <source>adjusted Rand %1</source>
        <translation>justert Rand %1</translation>
    </message>
</context>
<context>
    <name>forlop::BracketListSection</name>
    <message>
        <source>Brackets</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Make preferred</source>
        <translation>Gjør til foretrukket</translation>
    </message>
    <message>
        <source>No brackets yet. Drag in the band to cut the time, then say why.</source>
        <translation>Ingen perioder ennå. Dra i båndet for å dele tiden, og si hvorfor.</translation>
    </message>
</context>
<context>
    <name>forlop::CaseSketch</name>
    <message>
        <source>Picture of %1: %2 events in %3 brackets</source>
        <translation>Bilde av %1: %2 hendelser i %3 perioder</translation>
    </message>
</context>
<context>
    <name>forlop::Chip</name>
    <message>
        <source>Take off</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>forlop::ChoiceEditor</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>forlop::CodesSection</name>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Legg til kode</translation>
    </message>
    <message>
        <source>No codes.</source>
        <translation>Ingen koder.</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 av %2</translation>
    </message>
    <message>
        <source>Coded by %1</source>
        <translation>Kodet av %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Find or make a code</source>
        <translation>Finn eller lag en kode</translation>
    </message>
    <message>
        <source>Type the name of a code.</source>
        <translation>Skriv navnet på en kode.</translation>
    </message>
</context>
<context>
    <name>forlop::DateEditor</name>
    <message>
        <source>How it is known</source>
        <translation>Hvordan den er kjent</translation>
    </message>
    <message>
        <source>June 2019, before 2005, 2019-06</source>
        <translation>juni 2019, før 2005, 2019-06</translation>
    </message>
    <message>
        <source>June 2019, 2019-06, .. while it goes on</source>
        <translation>juni 2019, 2019-06, .. mens den varer</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>varer</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Den varer</translation>
    </message>
</context>
<context>
    <name>forlop::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Løsne eller fest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Lukk (%1)</translation>
    </message>
</context>
<context>
    <name>forlop::EditCommands</name>
    <message>
        <source>Every change is kept</source>
        <translation>Alle endringer er tatt vare på</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 copied as a table</source>
        <translation>%1 kopiert som tabell</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Det er ingen tabell på utklippstavlen.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>utklippstavlen</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> med %1</translation>
    </message>
    <message>
        <source>%1%2. Undo brings it back.</source>
        <translation>%1%2. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Skriv en kommando</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Ingen kommando heter «%1».</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Søk overalt</translation>
    </message>
    <message>
        <source>Nothing found for “%1” in events, quotes, sources and memos.</source>
        <translation>Fant ikke «%1» i hendelser, sitater, kilder eller notater.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Angrer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Gjør om igjen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
</context>
<context>
    <name>forlop::Edtf</name>
    <message>
        <source>Only one of ?, ~ and % can stand at one place.</source>
        <translation>Bare ett av ?, ~ og % kan stå på samme sted.</translation>
    </message>
    <message>
        <source>A date begins with a year of four digits.</source>
        <translation>En dato begynner med et år på fire sifre.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Et år har fire sifre.</translation>
    </message>
    <message>
        <source>A year of more than four digits begins with Y.</source>
        <translation>Et år på mer enn fire sifre begynner med Y.</translation>
    </message>
    <message>
        <source>The standard has no X in a negative year.</source>
        <translation>Standarden har ingen X i et negativt år.</translation>
    </message>
    <message>
        <source>There is no year -0000; the year zero is 0000.</source>
        <translation>Året -0000 finnes ikke; år null er 0000.</translation>
    </message>
    <message>
        <source>The year is beyond 292,000 million years from now.</source>
        <translation>Året ligger mer enn 292 000 millioner år fra nå.</translation>
    </message>
    <message>
        <source>After Y comes a year without leading zeros.</source>
        <translation>Etter Y kommer et år uten ledende nuller.</translation>
    </message>
    <message>
        <source>After E comes a power of ten, at least 1.</source>
        <translation>Etter E kommer en tierpotens, minst 1.</translation>
    </message>
    <message>
        <source>Y is only for years of more than four digits.</source>
        <translation>Y er bare for år på mer enn fire sifre.</translation>
    </message>
    <message>
        <source>A year with X cannot have significant digits as well.</source>
        <translation>Et år med X kan ikke også ha gjeldende sifre.</translation>
    </message>
    <message>
        <source>After S comes the number of significant digits, at least 1.</source>
        <translation>Etter S kommer antallet gjeldende sifre, minst 1.</translation>
    </message>
    <message>
        <source>The year has fewer digits than that.</source>
        <translation>Året har færre sifre enn det.</translation>
    </message>
    <message>
        <source>A year written with Y, E or S has no month or day.</source>
        <translation>Et år skrevet med Y, E eller S har verken måned eller dag.</translation>
    </message>
    <message>
        <source>A month has two digits.</source>
        <translation>En måned har to sifre.</translation>
    </message>
    <message>
        <source>This is neither a month (01 to 12) nor a season or another part of a year (21 to 41).</source>
        <translation>Dette er verken en måned (01 til 12) eller en årstid eller annen del av et år (21 til 41).</translation>
    </message>
    <message>
        <source>A season or another part of a year has no days.</source>
        <translation>En årstid eller annen del av et år har ingen dager.</translation>
    </message>
    <message>
        <source>A day has two digits.</source>
        <translation>En dag har to sifre.</translation>
    </message>
    <message>
        <source>The month has no such day.</source>
        <translation>Måneden har ingen slik dag.</translation>
    </message>
    <message>
        <source>A time is written hh:mm:ss.</source>
        <translation>Et klokkeslett skrives tt:mm:ss.</translation>
    </message>
    <message>
        <source>A time follows a full date without X, ?, ~ or %.</source>
        <translation>Et klokkeslett følger en full dato uten X, ?, ~ eller %.</translation>
    </message>
    <message>
        <source>The hour runs from 00 to 23.</source>
        <translation>Timen går fra 00 til 23.</translation>
    </message>
    <message>
        <source>The minute runs from 00 to 59.</source>
        <translation>Minuttet går fra 00 til 59.</translation>
    </message>
    <message>
        <source>The second runs from 00 to 59, or 60 in a leap second.</source>
        <translation>Sekundet går fra 00 til 59, eller 60 i et skuddsekund.</translation>
    </message>
    <message>
        <source>No leap second falls in this minute.</source>
        <translation>Det faller ikke noe skuddsekund i dette minuttet.</translation>
    </message>
    <message>
        <source>An offset runs from -12:00 to +14:00.</source>
        <translation>En tidsforskyvning går fra -12:00 til +14:00.</translation>
    </message>
    <message>
        <source>The minutes of an offset run from 00 to 59.</source>
        <translation>Minuttene i en tidsforskyvning går fra 00 til 59.</translation>
    </message>
    <message>
        <source>An offset of zero is written with a plus sign.</source>
        <translation>En tidsforskyvning på null skrives med plusstegn.</translation>
    </message>
    <message>
        <source>A season or another part of a year marked ?, ~ or % is outside levels 0 to 2 of the standard.</source>
        <translation>En årstid eller annen del av et år merket med ?, ~ eller % ligger utenfor nivå 0 til 2 i standarden.</translation>
    </message>
    <message>
        <source>A season or another part of a year in a year with X is outside levels 0 to 2 of the standard.</source>
        <translation>En årstid eller annen del av et år i et år med X ligger utenfor nivå 0 til 2 i standarden.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Det er ingen dato.</translation>
    </message>
    <message>
        <source>Two dots stand only in an interval or a set.</source>
        <translation>To prikker står bare i et intervall eller en mengde.</translation>
    </message>
    <message>
        <source>At least one end of an interval is a date.</source>
        <translation>Minst én ende av et intervall er en dato.</translation>
    </message>
    <message>
        <source>The interval ends before it begins.</source>
        <translation>Intervallet slutter før det begynner.</translation>
    </message>
    <message>
        <source>The ends of an interval are dates without a time of day.</source>
        <translation>Endene av et intervall er datoer uten klokkeslett.</translation>
    </message>
    <message>
        <source>A season or another part of a year as the end of an interval is outside levels 0 to 2 of the standard.</source>
        <translation>En årstid eller annen del av et år som ende på et intervall ligger utenfor nivå 0 til 2 i standarden.</translation>
    </message>
    <message>
        <source>A set that opens with [ has commas between its dates and closes with ].</source>
        <translation>En mengde som åpner med [, har komma mellom datoene og lukker med ].</translation>
    </message>
    <message>
        <source>A set that opens with { has commas between its dates and closes with }.</source>
        <translation>En mengde som åpner med {, har komma mellom datoene og lukker med }.</translation>
    </message>
    <message>
        <source>The dates of a set have no time of day.</source>
        <translation>Datoene i en mengde har ikke klokkeslett.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Spennet slutter før det begynner.</translation>
    </message>
    <message>
        <source>The standard has no spaces in a set.</source>
        <translation>Standarden har ingen mellomrom i en mengde.</translation>
    </message>
    <message>
        <source>The date should end here.</source>
        <translation>Datoen skulle slutte her.</translation>
    </message>
    <message>
        <source>In a set two dots without a date before or after them stand only at its beginning or end.</source>
        <translation>I en mengde står to punktum uten dato foran eller bak bare først eller sist.</translation>
    </message>
</context>
<context>
    <name>forlop::EndsOfInfluenceSection</name>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Lag: %1</source>
        <translation>Tid imellom: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
</context>
<context>
    <name>forlop::EventCellDelegate</name>
    <message>
        <source>none, in the inbox</source>
        <translation>ingen, i innboksen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>forlop::EventsModel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n hendelse</numerusform>
            <numerusform>%1, %n hendelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::EventsTable</name>
    <message>
        <source>No events yet. Draw one with E, drag a passage to the timeline, or import a table.</source>
        <translation>Ingen hendelser ennå. Tegn en med E, dra et tekststed til tidslinjen, eller importer en tabell.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>%1 is not typed here; it follows from the rest.</source>
        <translation>%1 skrives ikke her; det følger av resten.</translation>
    </message>
    <message>
        <source>Select several rows; the uppermost gives its value to the others.</source>
        <translation>Velg flere rader; den øverste gir verdien sin til de andre.</translation>
    </message>
    <message>
        <source>%1 cannot be filled down.</source>
        <translation>%1 kan ikke fylles nedover.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) filled down</source>
        <translation>
            <numerusform>%1 i %n rad fylt nedover</numerusform>
            <numerusform>%1 i %n rader fylt nedover</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>Kolonner og grupper</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolonnene som til å begynne med</translation>
    </message>
</context>
<context>
    <name>forlop::EvidenceCommands</name>
    <message>
        <source>%1 waits in the inbox for a lane</source>
        <translation>%1 venter i innboksen på en bane</translation>
    </message>
    <message>
        <source>%1 waits in the inbox for a date and a lane</source>
        <translation>%1 venter i innboksen på en dato og en bane</translation>
    </message>
    <message>
        <source>Quoted. Drag it to a mark, or select one and press Ctrl+Return.</source>
        <translation>Sitert. Dra det til et merke, eller velg et merke og trykk Ctrl+Enter.</translation>
    </message>
    <message>
        <source>The passage supports %1</source>
        <translation>Tekststedet støtter %1</translation>
    </message>
    <message>
        <source>The passage contradicts %1</source>
        <translation>Tekststedet taler mot %1</translation>
    </message>
    <message>
        <source>No quotes. Drop a passage on the mark it supports.</source>
        <translation>Ingen sitater. Slipp et tekststed på merket det støtter.</translation>
    </message>
    <message>
        <source>Nobody uses this passage yet.</source>
        <translation>Ingen bruker dette tekststedet ennå.</translation>
    </message>
    <message>
        <source>Who uses this passage</source>
        <translation>Hvem bruker tekststedet</translation>
    </message>
    <message>
        <source>None is called “%1”.</source>
        <translation>Ingen heter «%1».</translation>
    </message>
</context>
<context>
    <name>forlop::EvidenceModel</name>
    <message>
        <source>Stance</source>
        <translation>For/mot</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
</context>
<context>
    <name>forlop::EvidencePanel</name>
    <message>
        <source>No quotes. Drop a passage on the mark it supports.</source>
        <translation>Ingen sitater. Slipp et tekststed på merket det støtter.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>Go to passage</source>
        <translation>Gå til tekststedet</translation>
    </message>
    <message>
        <source>Take this quote off</source>
        <translation>Ta bort sitatet</translation>
    </message>
</context>
<context>
    <name>forlop::ExtentOfBracketSection</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hendelse</numerusform>
            <numerusform>%n hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>opens</source>
        <translation>åpner</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>lukker</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>%1, frontier %2</source>
        <translation>%1, periodeskille %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) may lie in it: their dates reach over its ends.</source>
        <translation>
            <numerusform>%n hendelse til kan ligge i den: datoene når over endene.</numerusform>
            <numerusform>%n hendelser til kan ligge i den: datoene når over endene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>flere</translation>
    </message>
</context>
<context>
    <name>forlop::FieldsSection</name>
    <message>
        <source>More fields</source>
        <translation>Flere felter</translation>
    </message>
</context>
<context>
    <name>forlop::FigurePanel</name>
    <message>
        <source>Bracketing</source>
        <translation>Periodisering</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Figurens språk</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Oppløsning for bilder</translation>
    </message>
    <message>
        <source>Bracketing figure</source>
        <translation>Figur av periodiseringen</translation>
    </message>
    <message>
        <source>Dots an inch, for pictures</source>
        <translation>Punkter per tomme, for bilder</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>The preferred one</source>
        <translation>Den foretrukne</translation>
    </message>
    <message>
        <source>Drawing the figure…</source>
        <translation>Tegner figuren…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Ikke noe prosjekt er åpent.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;TIFF (*.tiff)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;TIFF (*.tiff)</translation>
    </message>
    <message>
        <source>The figure is in %1.</source>
        <translation>Figuren er i %1.</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Figuren er på utklippstavlen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Drawing the figure was stopped; nothing was written.</source>
        <translation>Tegningen av figuren ble stanset; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Bredde, mm</translation>
    </message>
</context>
<context>
    <name>forlop::FigurePreview</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>forlop::FileCommands</name>
    <message>
        <source>Forløp projects (*.forlop)</source>
        <translation>Forløp-prosjekter (*.forlop)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Tøm listen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>untitled.forlop</source>
        <translation>uten navn.forlop</translation>
    </message>
    <message>
        <source>Open a copy of the worked case</source>
        <translation>Åpne en kopi av eksempelcasen</translation>
    </message>
    <message>
        <source>%1 copy.forlop</source>
        <translation>%1 kopi.forlop</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>A copy needs another name than the project itself.</source>
        <translation>En kopi må ha et annet navn enn prosjektet selv.</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kopiert til %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>forlop::FindBox</name>
    <message>
        <source>Find anything</source>
        <translation>Søk overalt</translation>
    </message>
</context>
<context>
    <name>forlop::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>Double click undoes this and everything after it</source>
        <translation>Dobbeltklikk angrer dette og alt etter det</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>forlop::HistoryPanel</name>
    <message>
        <source>No changes yet.</source>
        <translation>Ingen endringer ennå.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone; Redo brings them back</source>
        <translation>
            <numerusform>%n steg angret; Gjør om henter det tilbake</numerusform>
            <numerusform>%n steg angret; Gjør om henter dem tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Angre hit</translation>
    </message>
</context>
<context>
    <name>forlop::ImportDialog</name>
    <message>
        <source>%1 new</source>
        <translation>%1 kommer til</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endres</translation>
    </message>
    <message>
        <source>%1 as they are</source>
        <translation>%1 som før</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rad utelatt</numerusform>
            <numerusform>%n rader utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dag først</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>måned først</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2019 are written</source>
        <translation>Datoer som 03/04/2019 er skrevet med</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Slik ble det forstått</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n row(s) with a note</source>
        <translation>
            <numerusform>Bare den %n raden med merknad</numerusform>
            <numerusform>Bare de %n radene med merknad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>endres</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date as typed</source>
        <translation>Skrevet dato</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Forstått som</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
</context>
<context>
    <name>forlop::InboxModel</name>
    <message>
        <source>Drag it to the timeline, or press D to date it</source>
        <translation>Dra den til tidslinjen, eller trykk D for å datere den</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>bane</translation>
    </message>
    <message>
        <source>date, lane</source>
        <translation>dato, bane</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
</context>
<context>
    <name>forlop::InboxTable</name>
    <message>
        <source>Everything has a date and a lane.</source>
        <translation>Alt har en dato og en bane.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
</context>
<context>
    <name>forlop::InfluenceCommands</name>
    <message>
        <source>Show all influences</source>
        <translation>Vis alle påvirkninger</translation>
    </message>
    <message>
        <source>%1 of %2 influences</source>
        <translation>%1 av %2 påvirkninger</translation>
    </message>
</context>
<context>
    <name>forlop::InfluencePanel</name>
    <message>
        <source>Influences shown</source>
        <translation>Påvirkninger som vises</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>kinds of one&apos;s own</source>
        <translation>egne slag</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Fortegn</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>en kilde</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>forskeren</translation>
    </message>
    <message>
        <source>any bracket</source>
        <translation>hvilken som helst periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>%1 of %2 influences</source>
        <translation>%1 av %2 påvirkninger</translation>
    </message>
</context>
<context>
    <name>forlop::InfluencesSection</name>
    <message>
        <source>Influences</source>
        <translation>Påvirkninger</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 inn, %2 ut</translation>
    </message>
    <message>
        <source>None. Drag from the handle of an event to another event.</source>
        <translation>Ingen. Dra fra håndtaket på en hendelse til en annen hendelse.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Show this influence</source>
        <translation>Vis påvirkningen</translation>
    </message>
</context>
<context>
    <name>forlop::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>Select an event, a bracket, a frontier or an influence.</source>
        <translation>Velg en hendelse, en periode, et periodeskille eller en påvirkning.</translation>
    </message>
</context>
<context>
    <name>forlop::InspectorPage</name>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>What is typed here is for all of them.</source>
        <translation>Det som skrives her, gjelder alle.</translation>
    </message>
</context>
<context>
    <name>forlop::IssuesModel</name>
    <message>
        <source>%1, error</source>
        <translation>%1, feil</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, advarsel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva den sier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
</context>
<context>
    <name>forlop::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>No issues. All rules were checked.</source>
        <translation>Ingen merknader. Alle regler er kontrollert.</translation>
    </message>
    <message>
        <source>Checking the rules…</source>
        <translation>Kontrollerer reglene …</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Gå til det den gjelder</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontroller på nytt</translation>
    </message>
</context>
<context>
    <name>forlop::LaneCommands</name>
    <message>
        <source>There is no coding scheme yet.</source>
        <translation>Det finnes ikke noe kodeskjema ennå.</translation>
    </message>
    <message>
        <source>Lanes by the codes of which scheme</source>
        <translation>Baner etter kodene i hvilket skjema</translation>
    </message>
    <message>
        <source>No coding scheme is called “%1”.</source>
        <translation>Ikke noe kodeskjema heter «%1».</translation>
    </message>
    <message>
        <source>These are the own lanes of the case. Lay them by something else first.</source>
        <translation>Dette er casets egne baner. Velg først noe annet å ordne dem etter.</translation>
    </message>
    <message>
        <source>Keep lanes</source>
        <translation>Ta vare på baner</translation>
    </message>
    <message>
        <source>Name of the scheme:</source>
        <translation>Navn på oppsettet:</translation>
    </message>
    <message>
        <source>No lane scheme is kept yet.</source>
        <translation>Det finnes ikke noe baneoppsett ennå.</translation>
    </message>
    <message>
        <source>Remove which lane scheme</source>
        <translation>Fjern hvilket baneoppsett</translation>
    </message>
    <message>
        <source>No lane scheme is called “%1”.</source>
        <translation>Ikke noe baneoppsett heter «%1».</translation>
    </message>
    <message>
        <source>The case’s own lanes.</source>
        <translation>Casets egne baner.</translation>
    </message>
    <message>
        <source>The lanes are laid anew; the data stay as they are.</source>
        <translation>Banene er ordnet på nytt; dataene er som før.</translation>
    </message>
    <message>
        <source>1 event belongs to several of these lanes and stands in the first.</source>
        <translation>1 hendelse hører til flere av disse banene og står i den første.</translation>
    </message>
    <message>
        <source>%1 events belong to several of these lanes and stand in the first.</source>
        <translation>%1 hendelser hører til flere av disse banene og står i den første.</translation>
    </message>
</context>
<context>
    <name>forlop::LinkEditor</name>
    <message>
        <source>none, in the inbox</source>
        <translation>ingen, i innboksen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>forlop::LongEditor</name>
    <message>
        <source>Enter keeps it, Shift+Enter starts a new line, Esc gives back</source>
        <translation>Enter tar vare på det, Shift+Enter gir ny linje, Esc gir tilbake</translation>
    </message>
</context>
<context>
    <name>forlop::LookCommands</name>
    <message>
        <source>Follow system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Høy kontrast, mørkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Høy kontrast, lyst</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>The language changes when Forløp is started again.</source>
        <translation>Språket skifter når Forløp startes på nytt.</translation>
    </message>
</context>
<context>
    <name>forlop::MainWindow</name>
    <message>
        <source>Method guide</source>
        <translation>Om metoden</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastaturkart</translation>
    </message>
    <message>
        <source>About Forløp</source>
        <translation>Om Forløp</translation>
    </message>
    <message>
        <source>%1 – Forløp</source>
        <translation>%1 – Forløp</translation>
    </message>
</context>
<context>
    <name>forlop::MarkedBySection</name>
    <message>
        <source>Marked by</source>
        <translation>Markert av</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Legg til hendelse</translation>
    </message>
    <message>
        <source>No event marks it yet. A round date alone is not a reason.</source>
        <translation>Ingen hendelse markerer det ennå. En rund dato alene er ingen begrunnelse.</translation>
    </message>
</context>
<context>
    <name>forlop::MembershipSection</name>
    <message>
        <source>Bracket</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>outside all brackets</source>
        <translation>utenfor alle perioder</translation>
    </message>
    <message>
        <source>none: it has no date</source>
        <translation>ingen: den har ingen dato</translation>
    </message>
    <message>
        <source>certainly</source>
        <translation>sikkert</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>etter rekkefølgen</translation>
    </message>
    <message>
        <source>may reach into the next</source>
        <translation>kan nå inn i neste</translation>
    </message>
</context>
<context>
    <name>forlop::MemosModel</name>
    <message>
        <source>On</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>forlop::MemosPanel</name>
    <message>
        <source>No memos yet. Ctrl+Shift+M writes one on what is selected.</source>
        <translation>Ingen notater ennå. Ctrl+Shift+M skriver ett om det som er valgt.</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Gå til det den gjelder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>forlop::MemosSection</name>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Add memo</source>
        <translation>Legg til notat</translation>
    </message>
</context>
<context>
    <name>forlop::NamedBySection</name>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>No event names it.</source>
        <translation>Ingen hendelse nevner den.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::Phrase</name>
    <message>
        <source>There is no month %1.</source>
        <translation>Måned %1 finnes ikke.</translation>
    </message>
    <message>
        <source>There is no day %1 in that month.</source>
        <translation>Dag %1 finnes ikke i den måneden.</translation>
    </message>
    <message>
        <source>The year needs all its four digits.</source>
        <translation>Året må ha alle fire sifrene.</translation>
    </message>
    <message>
        <source>This can be read in two ways: %1 or %2.</source>
        <translation>Dette kan leses på to måter: %1 eller %2.</translation>
    </message>
    <message>
        <source>This is not a date. A date is written like 2019, June 2019, 3 June 2019 or 2019-06-03.</source>
        <translation>Dette er ikke en dato. En dato skrives som 2019, juni 2019, 3. juni 2019 eller 2019-06-03.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date.</source>
        <translation>Ukedagen passer ikke til datoen.</translation>
    </message>
    <message>
        <source>Winter %1 is read as December %1 to February %2.</source>
        <translation>Vinteren %1 leses som desember %1 til februar %2.</translation>
    </message>
    <message>
        <source>%1 has no week %2.</source>
        <translation>%1 har ingen uke %2.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Året mangler.</translation>
    </message>
    <message>
        <source>A part of %1 at the end of a span is read as all of it.</source>
        <translation>En del av %1 ved enden av et tidsrom leses som hele.</translation>
    </message>
    <message>
        <source>This is read as the years %1 to %2.</source>
        <translation>Dette leses som årene %1 til %2.</translation>
    </message>
    <message>
        <source>A stroke with nothing after it is read as an open end.</source>
        <translation>En strek uten noe etter seg leses som en åpen slutt.</translation>
    </message>
</context>
<context>
    <name>forlop::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Who makes the changes, for the history</source>
        <translation>Hvem som gjør endringene, til historikken</translation>
    </message>
    <message>
        <source>Analyst name</source>
        <translation>Forskerens navn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
</context>
<context>
    <name>forlop::ReaderPanel</name>
    <message>
        <source>Previous part</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>Choose a source. Select words and press E to make an event.</source>
        <translation>Velg en kilde. Merk ord og trykk E for å lage en hendelse.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Del %1 av %2</translation>
    </message>
</context>
<context>
    <name>forlop::ReaderView</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
</context>
<context>
    <name>forlop::RegisterCommands</name>
    <message>
        <source>Name:</source>
        <translation>Navn:</translation>
    </message>
    <message>
        <source>Role group, never a name:</source>
        <translation>Rollegruppe, aldri et navn:</translation>
    </message>
    <message>
        <source>Name, with its scheme before it where it is another than the free one:</source>
        <translation>Navn, med skjemaet foran når det er et annet enn det frie:</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Åpne i egenskapene</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
</context>
<context>
    <name>forlop::RegisterModel</name>
    <message>
        <source>one code an event</source>
        <translation>én kode per hendelse</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>Det som er kjent</translation>
    </message>
    <message>
        <source>Goes with it when it is deleted</source>
        <translation>Følger med når den slettes</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>varer</translation>
    </message>
</context>
<context>
    <name>forlop::RegisterPanel</name>
    <message>
        <source>What is listed</source>
        <translation>Hva som listes</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Finn i listen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
</context>
<context>
    <name>forlop::Relay</name>
    <message numerus="yes">
        <source>Set %1 for %n event(s)…</source>
        <translation>
            <numerusform>Sett %1 for %n hendelse …</numerusform>
            <numerusform>Sett %1 for %n hendelser …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::Session</name>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
</context>
<context>
    <name>forlop::ShortcutsPage</name>
    <message>
        <source>Set</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Standardtast</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Finn en handling eller en tast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny tast</translation>
    </message>
    <message>
        <source>All standard keys</source>
        <translation>Alle standardtaster</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 er tasten til «%2», som ville miste den.</translation>
    </message>
</context>
<context>
    <name>forlop::SidesSection</name>
    <message>
        <source>Events on each side</source>
        <translation>Hendelser på hver side</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could lie on either side; the order of events decides.</source>
        <translation>
            <numerusform>%n hendelse kan ligge på begge sider; rekkefølgen avgjør.</numerusform>
            <numerusform>%n hendelser kan ligge på begge sider; rekkefølgen avgjør.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::SourceTree</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>%n tekststed merket</numerusform>
            <numerusform>%n tekststeder merket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forlop::SourcesPanel</name>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Finn en kilde</translation>
    </message>
    <message>
        <source>No sources yet. Drop files here, or</source>
        <translation>Ingen kilder ennå. Slipp filer her, eller</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Legg til dokumenter</translation>
    </message>
    <message>
        <source>Quotes of this source</source>
        <translation>Sitater fra denne kilden</translation>
    </message>
</context>
<context>
    <name>forlop::StatusLine</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Ikke noe prosjekt åpent</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Kan bare leses</translation>
    </message>
    <message>
        <source>Every change is kept</source>
        <translation>Alle endringer er tatt vare på</translation>
    </message>
    <message>
        <source>1 px = %1 years</source>
        <translation>1 px = %1 år</translation>
    </message>
    <message>
        <source>1 px = %1 months</source>
        <translation>1 px = %1 måneder</translation>
    </message>
    <message>
        <source>1 px = %1 days</source>
        <translation>1 px = %1 dager</translation>
    </message>
    <message>
        <source>1 px = %1 hours</source>
        <translation>1 px = %1 timer</translation>
    </message>
    <message>
        <source>1 px = %1 minutes</source>
        <translation>1 px = %1 minutter</translation>
    </message>
    <message>
        <source>1 px = %1 seconds</source>
        <translation>1 px = %1 sekunder</translation>
    </message>
</context>
<context>
    <name>forlop::SupportSection</name>
    <message>
        <source>%1 for, %2 against</source>
        <translation>%1 for, %2 mot</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Legg til sitat</translation>
    </message>
    <message>
        <source>No quotes. Drop a passage on the mark it supports.</source>
        <translation>Ingen sitater. Slipp et tekststed på merket det støtter.</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>parafrase</translation>
    </message>
    <message>
        <source>Go to passage (Ctrl+L)</source>
        <translation>Gå til tekststedet (Ctrl+L)</translation>
    </message>
    <message>
        <source>Take this quote off; the passage stays marked</source>
        <translation>Ta bort sitatet; tekststedet forblir merket</translation>
    </message>
    <message>
        <source>Take this quote off</source>
        <translation>Ta bort sitatet</translation>
    </message>
</context>
<context>
    <name>forlop::TimelineCanvas</name>
    <message>
        <source>Brackets</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Bracket %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 hendelser</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>ingen begrunnelse ennå</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Periodeskille %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>There is no bracket here to split.</source>
        <translation>Her er det ingen periode å dele.</translation>
    </message>
    <message>
        <source>%1 events folded</source>
        <translation>%1 hendelser samlet</translation>
    </message>
    <message>
        <source>%1 more. </source>
        <translation>%1 til. </translation>
    </message>
    <message>
        <source>Double click opens the bar.</source>
        <translation>Dobbeltklikk åpner søylen.</translation>
    </message>
    <message>
        <source>New event with this quote</source>
        <translation>Ny hendelse med dette sitatet</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Plasser her</translation>
    </message>
    <message>
        <source>1 century</source>
        <translation>1 århundre</translation>
    </message>
    <message>
        <source>%1 centuries</source>
        <translation>%1 århundrer</translation>
    </message>
    <message>
        <source>1 decade</source>
        <translation>1 tiår</translation>
    </message>
    <message>
        <source>%1 decades</source>
        <translation>%1 tiår</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 måned</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 måneder</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dager</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 senere</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 tidligere</translation>
    </message>
    <message>
        <source>no date · the place sets the order</source>
        <translation>ingen dato · plassen setter rekkefølgen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>An influence ends on another event.</source>
        <translation>En påvirkning ender på en annen hendelse.</translation>
    </message>
    <message>
        <source>An influence begins on an event.</source>
        <translation>En påvirkning begynner på en hendelse.</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>periodeskille</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>starten på %1</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>slutten på %1</translation>
    </message>
    <message>
        <source>marked by %1</source>
        <translation>markert av %1</translation>
    </message>
    <message>
        <source>Show hidden bracketings (Shift+R)</source>
        <translation>Vis skjulte periodiseringer (Shift+R)</translation>
    </message>
    <message>
        <source>Collapse or open the lane (Shift+L)</source>
        <translation>Slå banen sammen eller opp (Shift+L)</translation>
    </message>
    <message>
        <source>Hide this bracketing</source>
        <translation>Skjul denne periodiseringen</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, som i %2</translation>
    </message>
    <message>
        <source>%1; in %2 %3</source>
        <translation>%1; i %2 %3</translation>
    </message>
    <message>
        <source>Kind and sign</source>
        <translation>Slag og fortegn</translation>
    </message>
    <message>
        <source>No kind is called “%1”.</source>
        <translation>Ingen påvirkning heter «%1».</translation>
    </message>
    <message>
        <source>Select a lane, or events in it, to collapse it.</source>
        <translation>Velg en bane, eller hendelser i den, for å slå den sammen.</translation>
    </message>
    <message>
        <source>Select two events, first the cause, then what it led to.</source>
        <translation>Velg to hendelser, først årsaken, så det den førte til.</translation>
    </message>
    <message>
        <source>No rival bracketing is shown.</source>
        <translation>Ingen konkurrerende periodisering vises.</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 med %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Hvorfor her?</translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter starts a new line, Esc gives back</source>
        <translation>Enter tar vare på det, Shift+Enter gir ny linje, Esc gir tilbake</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives back</source>
        <translation>Enter tar vare på det, Esc gir tilbake</translation>
    </message>
    <message>
        <source>The lanes follow a scheme: taking an event to another one changes nothing but its date.</source>
        <translation>Banene følger et oppsett: å flytte en hendelse til en annen bane endrer bare datoen.</translation>
    </message>
    <message>
        <source>Events are drawn into own lanes: choose View, Lanes by, Own lanes.</source>
        <translation>Hendelser tegnes i egne baner: velg Vis, Baner etter, Egne baner.</translation>
    </message>
    <message>
        <source>These lanes follow the scheme; only own lanes can be put in another order.</source>
        <translation>Disse banene følger oppsettet; bare egne baner kan få en annen rekkefølge.</translation>
    </message>
    <message>
        <source>Nest in %1</source>
        <translation>Legg inn i %1</translation>
    </message>
    <message>
        <source>Select one lane, or events of one lane.</source>
        <translation>Velg én bane, eller hendelser i én bane.</translation>
    </message>
    <message>
        <source>The lane, or its bracketing, is not there any more.</source>
        <translation>Banen, eller periodiseringen dens, finnes ikke lenger.</translation>
    </message>
    <message>
        <source>%1 of lane %2</source>
        <translation>%1 i banen %2</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Ut av %1</translation>
    </message>
    <message>
        <source>Select an event to see what led to it and what it led to.</source>
        <translation>Velg en hendelse for å se hva som ledet til den og hva den ledet til.</translation>
    </message>
    <message>
        <source>No influence leads to the selection or away from it.</source>
        <translation>Ingen påvirkning leder til det valgte eller bort fra det.</translation>
    </message>
    <message>
        <source>1 influence on the paths of the selection.</source>
        <translation>1 påvirkning på veiene til og fra det valgte.</translation>
    </message>
    <message>
        <source>%1 influences on the paths of the selection.</source>
        <translation>%1 påvirkninger på veiene til og fra det valgte.</translation>
    </message>
    <message>
        <source>Influences that the filter hides are not followed.</source>
        <translation>Påvirkninger som filteret skjuler, følges ikke.</translation>
    </message>
</context>
<context>
    <name>forlop::TimelineCommands</name>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Move to which lane</source>
        <translation>Flytt til hvilken bane</translation>
    </message>
    <message>
        <source>No lane is called “%1”.</source>
        <translation>Ingen bane heter «%1».</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Ny bane</translation>
    </message>
    <message>
        <source>Name of the lane:</source>
        <translation>Navn på banen:</translation>
    </message>
    <message>
        <source>Add lane %1</source>
        <translation>Legg til banen %1</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gå til dato</translation>
    </message>
    <message>
        <source>Words or EDTF, as in “June 2019”:</source>
        <translation>Ord eller EDTF, som i «juni 2019»:</translation>
    </message>
</context>
<context>
    <name>forlop::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Oppsett</translation>
    </message>
</context>
<context>
    <name>forlop::UnitsSection</name>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Legg til enhet</translation>
    </message>
    <message>
        <source>No units.</source>
        <translation>Ingen enheter.</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 av %2</translation>
    </message>
    <message>
        <source>Find or make a unit</source>
        <translation>Finn eller lag en enhet</translation>
    </message>
    <message>
        <source>Type the name of a unit.</source>
        <translation>Skriv navnet på en enhet.</translation>
    </message>
</context>
<context>
    <name>forlop::WelcomePage</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>From the passage to the figure, and back</source>
        <translation>Fra tekststed til figur, og tilbake</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>One file that holds everything</source>
        <translation>Én fil som rommer alt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Åpne et prosjekt</translation>
    </message>
    <message>
        <source>name.forlop</source>
        <translation>navn.forlop</translation>
    </message>
    <message>
        <source>Start from a spreadsheet</source>
        <translation>Start med et regneark</translation>
    </message>
    <message>
        <source>CSV, preview first</source>
        <translation>CSV, forhåndsvises først</translation>
    </message>
    <message>
        <source>Start from documents</source>
        <translation>Start med dokumenter</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nylig brukt</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Tøm listen</translation>
    </message>
    <message>
        <source>Worked cases</source>
        <translation>Eksempelcaser</translation>
    </message>
    <message>
        <source>two published studies, ready to take apart</source>
        <translation>to publiserte studier, klare til å plukkes fra hverandre</translation>
    </message>
    <message>
        <source>Forløp never opens a network connection.</source>
        <translation>Forløp kobler seg aldri til nettet.</translation>
    </message>
    <message>
        <source>%1 events · %2 influences · %3 units · demonstration coding</source>
        <translation>%1 hendelser · %2 påvirkninger · %3 enheter · koding til demonstrasjon</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åpne en kopi</translation>
    </message>
    <message>
        <source>Open a copy of %1</source>
        <translation>Åpne en kopi av %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikke funnet</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Interviews, minutes as text</source>
        <translation>Intervjuer og referater</translation>
    </message>
</context>
<context>
    <name>forlop::WhySection</name>
    <message>
        <source>Why it opens here</source>
        <translation>Hvorfor den åpner her</translation>
    </message>
    <message>
        <source>Why it closes here</source>
        <translation>Hvorfor den lukker her</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Periodeskille</translation>
    </message>
</context>
<context>
    <name>replacement</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 er en mappe.</translation>
    </message>
    <message>
        <source>%1 is write-protected and stays as it is.</source>
        <translation>%1 er skrivebeskyttet og forblir som det er.</translation>
    </message>
    <message>
        <source>%1 is open in another window and stays as it is. Close it there, or choose another name.</source>
        <translation>%1 er åpent i et annet vindu og forblir som det er. Lukk det der, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what was there is there still.</source>
        <translation>%1 kan ikke skrives; det som var der, er der fortsatt.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>Det ligger ingen sikkerhetskopi ved siden av den.</translation>
    </message>
    <message>
        <source>The last good backup is %1.</source>
        <translation>Den siste gode sikkerhetskopien er %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 er skadet og kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 is damaged: what is left of it can be read, nothing can be changed.</source>
        <translation>%1 er skadet: det som er igjen, kan leses, men ingenting kan endres.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only.</source>
        <translation>%1 ble åpnet bare for lesing.</translation>
    </message>
    <message>
        <source>%1 cannot be written; it can be read here.</source>
        <translation>%1 kan ikke skrives; det kan leses her.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written; the project can be read here.</source>
        <translation>Mappen til %1 kan ikke skrives; prosjektet kan leses her.</translation>
    </message>
    <message>
        <source>A project&apos;s first content comes before its first edit.</source>
        <translation>Det første innholdet i et prosjekt kommer før den første endringen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>There is no such source in the project.</source>
        <translation>Kilden finnes ikke i prosjektet.</translation>
    </message>
    <message>
        <source>A content does not have the hash it is kept under; nothing was changed.</source>
        <translation>Et innhold har ikke den hashen det er lagret under; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The project does not hold the content with hash %1.</source>
        <translation>Prosjektet har ikke innholdet med hash %1.</translation>
    </message>
    <message>
        <source>The content with hash %1 is damaged.</source>
        <translation>Innholdet med hash %1 er skadet.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (Debian package libqt6sql6-sqlite).</source>
        <translation>Qts SQLite-driver er ikke installert (Debian-pakken libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Forløp project.</source>
        <translation>%1 er en mappe, ikke et Forløp-prosjekt.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 is not a Forløp project.</source>
        <translation>%1 er ikke et Forløp-prosjekt.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Forløp project.</source>
        <translation>%1 er databasen til et annet program, ikke et Forløp-prosjekt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Forløp (its format is %2, this version reads up to %3); it was not touched.</source>
        <translation>%1 er skrevet av en nyere versjon av Forløp (formatet er %2, denne versjonen leser til og med %3); filen ble ikke rørt.</translation>
    </message>
    <message>
        <source>%1 is open in another window; it can be read here.</source>
        <translation>%1 er åpent i et annet vindu; det kan leses her.</translation>
    </message>
    <message>
        <source>%1 is open for %2 on %3; it can be read here.</source>
        <translation>%1 er åpent hos %2 på %3; det kan leses her.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
    <message>
        <source>%1 was not upgraded: table %2 refers to rows that are not there.</source>
        <translation>%1 ble ikke oppgradert: tabellen %2 viser til rader som ikke finnes.</translation>
    </message>
    <message>
        <source>A program ended in the middle of changing %1. Open it where it may be written and not for reading only; then the unfinished change is taken back.</source>
        <translation>Et program sluttet midt i en endring av %1. Åpne prosjektet der det kan skrives, og ikke bare for lesing; da tas den halve endringen tilbake.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1; nothing was changed.</source>
        <translation>Det er ikke plass igjen på disken der %1 ligger; ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk may be full or no longer connected; nothing was changed.</source>
        <translation>%1 kunne ikke leses eller skrives: disken kan være full eller ikke lenger tilkoblet; ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written; nothing was changed.</source>
        <translation>%1 eller mappen kan ikke skrives; ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 could not be opened; check that it is there and may be read.</source>
        <translation>%1 kunne ikke åpnes; se etter at filen er der og kan leses.</translation>
    </message>
    <message>
        <source>Another program is using %1; nothing was changed. Try again when it has finished.</source>
        <translation>Et annet program bruker %1; ingenting ble endret. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>The change does not fit what is in %1: something it refers to is missing, or something still refers to what it removes; nothing was changed.</source>
        <translation>Endringen passer ikke til det som er i %1: noe den viser til, mangler, eller noe viser fortsatt til det den fjerner; ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 er skadet.</translation>
    </message>
    <message>
        <source>Stopped; %1 was not changed.</source>
        <translation>Stanset; %1 ble ikke endret.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; %1 was not changed.</source>
        <translation>Det er ikke nok minne til dette; %1 ble ikke endret.</translation>
    </message>
    <message>
        <source>The program made a mistake while using %1; nothing was changed.</source>
        <translation>Programmet gjorde en feil mens det brukte %1; ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is already a file %1; nothing was changed.</source>
        <translation>Filen %1 finnes fra før; ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Mappen %1 kan ikke skrives i.</translation>
    </message>
    <message>
        <source>%1 could not be made in its folder.</source>
        <translation>%1 kunne ikke lages i mappen sin.</translation>
    </message>
    <message>
        <source>%1 was made by an older version and must be upgraded before it can be read, but it cannot be written here.</source>
        <translation>%1 er laget av en eldre versjon og må oppgraderes før det kan leses, men det kan ikke skrives her.</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that is not there.</source>
        <translation>Tabellen %1, rad %2, viser til en rad i %3 som ikke finnes.</translation>
    </message>
    <message>
        <source>Object %1 does not stand in the table of its kind, %2.</source>
        <translation>Objektet %1 står ikke i tabellen for sitt slag, %2.</translation>
    </message>
    <message>
        <source>Table %1, row %2 names a content that is not there.</source>
        <translation>Tabellen %1, rad %2, nevner et innhold som ikke finnes.</translation>
    </message>
    <message>
        <source>The search index does not fit the texts: %1.</source>
        <translation>Søkeregisteret passer ikke til tekstene: %1.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Åpningen ble stanset.</translation>
    </message>
    <message>
        <source>Table %1 could not be read to its end.</source>
        <translation>Tabellen %1 kunne ikke leses til slutten.</translation>
    </message>
    <message>
        <source>The row that the change is about is no longer there; nothing was changed.</source>
        <translation>Raden som endringen gjelder, finnes ikke lenger; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stanset; ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 was made by an older version and is upgraded now; as it was it is kept in %2.</source>
        <translation>%1 ble laget av en eldre versjon og er nå oppgradert; slik den var, ligger den i %2.</translation>
    </message>
    <message>
        <source>The file is damaged; in the words of SQLite: %1.</source>
        <translation>Filen er skadet; med ordene til SQLite: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
</context>
</TS>
