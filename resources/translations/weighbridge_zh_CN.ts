<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Weighbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighbridge {version}
Weighs open AI models against closed ones, on evidence, offline.

Code: MIT. Catalog: CC BY 4.0. Icons: Lucide, ISC.
Made with Qt and Qt for Python, which are used under the LGPL, version 3; their license text tells where their source is and how to replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the data ask for these attributions:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to or remove from lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide lines unknown in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Weighbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lic&amp;enses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this use, as a column that can be filtered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the column of answers out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the models that are so answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineMenu</name>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchmarkMenu</name>
    <message>
        <source>Judge &amp;quality by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogProblemsDialog</name>
    <message>
        <source>The catalog cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken. Mend the file, or choose another package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another package…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>C&amp;hart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached share of &amp;input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend of input and output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of lines and text (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data behind the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models that are not drawn, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all of the chart into sight again (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dragging does; with Shift a box, with Alt a lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) caught</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the first six go into the lineup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it; its menu has more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to show; drag to reorder. The name is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Ready pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the others as ratios or differences to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the lines in which all values are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of families and vendors by tier and nearest quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this comparison as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterpartsDialog</name>
    <message>
        <source>Counterparts of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds a model to the lineup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As good on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within &amp;tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cheap by &amp;price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd to lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Data behind the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened: {line}

Your session and saved views are kept as they were last written, and you can go on. If something looks wrong, open the program anew.

The report below helps to mend it. Nothing is sent: copy it, and pass it on if you like. It is also in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell to see who states its value, when, and on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All such cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells in dispute of the column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add source, date and basis to each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw CSV: leave text that a spreadsheet may run as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a recipe beside it, that shows this view again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort {title} by count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Add the range of a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a score…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Vendors by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tells the story of a vendor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Weighbridge help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick two to six models, families or vendors: with Space in the table, by name in the lineup below, or choose a ready pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no models for what is picked. Pick something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is picked. Pick at least one more, or choose a ready pair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Add by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a model, a family or a vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (vendor)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The last start did not finish, so the window has opened as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was left with is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as it was &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not kept. {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Models that are not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these; again to show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicensesView</name>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License against license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Openness unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the baseline: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on the heading of a section folds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineupTray</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the picked models side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all models out of the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick two to six models with Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick at least one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: six at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready &amp;pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalog is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineup holds six; take one out to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export quality of the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was copied as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.weighbridge *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksKey</name>
    <message>
        <source>best of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Members matched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Remove from &amp;lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;family {name} to the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;vendor {name} to the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear its &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At l&amp;east {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Then by it as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalog is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model passes all of these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one of them there would be more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalog holds no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{filter}”: {gain} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view of this name is there; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteCommand</name>
    <message>
        <source>Fi&amp;nd anything…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, model, vendor, family, saved view or page of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Quality of the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by vendor and column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rows as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); Enter goes to the cell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known: with a value. Cited: each deciding claim has a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search by name, or filter: open tier:small price&lt;0.5 context&gt;=128k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeFilter</name>
    <message>
        <source>Include unknown ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no such value. Wanted is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeTrack</name>
    <message>
        <source>{title}, lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, upper end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sorts by a column, Shift+Enter by one more; the menu key has the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>codename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Clear the filter {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space puts a model into the lineup; Enter opens the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>&amp;Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the &amp;lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License against license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a column opens the license’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most six licenses stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two or more licenses to see them side by side, clause by clause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 5m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 20m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the &amp;weights on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-&amp;tune it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train &amp;other models on outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it as a &amp;service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revenue a year, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number: {fields}. It is taken as not told. Write 5m or 1500000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>{value}, {count} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {count} models, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, {count} models, excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Space chooses a value, Minus leaves it out; several widen the choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VendorsView</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each tier the newest of each kind. Enter tells a vendor’s story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this grid and the story as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of it leads to its cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The view “{name}” cannot be shown; nothing was changed.

{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was not saved.

{error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (cannot be shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no views of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>&amp;Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why your own views are not listed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Weighbridge. Filter the models below, pick some with Space and compare them, or begin with a ready comparison:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed by the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in your browser?

{link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>median {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {place} in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family · {vendor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model · {vendor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keys do within each part of the window: [the keyboard](keyboard.md).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>not {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as open: {definition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count as open: {definition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range}, or unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
