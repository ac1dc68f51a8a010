// SPDX-License-Identifier: GPL-3.0-or-later
// One project open in one window: the project, the case that is shown, what is selected, and the requests
// that views make of each other ("show this on the timeline", "show this passage"). Views hold a reference
// and never each other.
#pragma once

#include "core/project/project.h"
#include "ui/session/paragraphs.h"
#include "ui/session/selection.h"

#include <QHash>

namespace forlop {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Project> project, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Project& project() { return *m_project; }
    [[nodiscard]] const Project& project() const { return *m_project; }
    [[nodiscard]] bool isReadOnly() const { return m_project->isReadOnly(); }
    /// The case that is shown; none while the project has none.
    [[nodiscard]] CaseId caseId() const { return m_case; }
    void showCase(CaseId id);

    [[nodiscard]] const Selection& selection() const { return m_selection; }
    void select(Selection selection);
    void clearSelection() { select({}); }

    /// Commits what a verb gave; a refusal is said in the status line. True when something was or could be
    /// done.
    bool carryOut(const Result<Edit>& edit);
    void undo();
    void redo();
    /// Source and place of an excerpt, for links: "Project document 2019-06, ¶ 14".
    [[nodiscard]] QString placeOf(const Excerpt& excerpt) const;
    /// Number of the paragraph of a source that holds the code point.
    [[nodiscard]] int paragraphAt(SourceId source, qint64 codePoint) const;

    /// Shows a sentence in the status line.
    void say(const QString& sentence) { emit said(sentence); }

signals:
    void changed(const forlop::ChangeSet& changes);
    void caseChanged();
    void selectionChanged();
    void said(const QString& sentence);
    /// Select it and bring it into view wherever it is drawn.
    void objectWanted(const forlop::ObjectRef& object);
    /// Open the source there, with the passage marked.
    void passageWanted(forlop::SourceId source, qint64 start, qint64 end);

private:
    void follow(const ChangeSet& changes);

    std::unique_ptr<Project> m_project;
    CaseId m_case;
    Selection m_selection;
    mutable QHash<qint64, Paragraphs> m_paragraphs; ///< of the sources asked about, by id
};

} // namespace forlop
