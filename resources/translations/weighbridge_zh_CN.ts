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
        <source>Se&amp;ttings…</source>
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
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
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
    <name>core</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are not drawn: {reasons}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models below the frontier are not separable from it: the intervals overlap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offerings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>, higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 billion parameters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 billion parameters or more, less than 150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 billion parameters or more, less than 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalog, hub or price list has it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit that is not told in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that is fine-tuned from it stays under the terms of this license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper on it that anyone can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper on it that passed a peer review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promotion of the vendor; no standard price of its own is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard description of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard description of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the line of {line}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable use policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture, final weights, cards, evaluation results and a report are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As cheap, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good, cheapest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a bar: the best by {header}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the flagship: most of its ability at a lower price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best closed ({definition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best open ({definition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended price, {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the Model Openness Framework, from the components openly licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By total parameters: tiny &lt; 5 B, small &lt; 40 B, medium &lt; 150 B, large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited (whole %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class I, open science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class II, open tooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class III, open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed leads open by {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of training, inference and evaluation, and the evaluation data are open as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that cleaned the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that tested it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that trained and tuned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that trained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the first training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of training, validation and tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that it was tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, data code, intermediate weights and a research paper are open as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: {nearest}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each benchmark on its own scale, over all models of the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End model data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End model weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of what it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts on the model for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two values are known of released models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two values are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: {filters}. Weighbridge, catalog of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from an OSI-approved license, and from components that are all open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the clauses of the license: what they grant outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the components that are listed under an open license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the license, whose class is: {license_class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the status: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the total parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another effort setting ({mine}) than the others ({theirs}): not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another plan ({mine}) than the others ({theirs}): not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the hub, over all the vendor&apos;s repositories of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier of open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governing law named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did prices change over time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far does open trail closed, in points and in days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the model has come, from reported by the press to retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is built and run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made, in short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hosts sell it at a known standard price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many models, and how good ones, does each license cover?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much quality does a dollar buy on each side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How open the licenses of all parts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the tests came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the code is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators that the vendor met in the Foundation Model Transparency Index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators that the vendor met, of {indicators}. The index judges companies, not models; edition {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used, and the vendor calls it a preview or beta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used, but the vendor advises against it or has set its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from other facts by a rule, which is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is, and this session will not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used to make money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known (whole %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: flagship; small: edge. Hollow: reported or announced. A tick below a lane is an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: the vendor&apos;s list price. Hollow, below the line: other plans (B batch, C contributor, L long context, P priority, S promotion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 5 billion parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price of the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOF class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to be cheap and quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to run on a phone, a laptop or another small device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at several effort settings; shown is {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by another runner ({ran}) than the others: not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median age (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median over {sold_by}, standard plan; no list price of the vendor&apos;s own is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benchmark has scores of two models of the lineup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed model that is asked for has this score and a date of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated price is known of these models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated price is known of these models.
Put other models into the lineup: Space on a row of the table does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No license is established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model of the lineup has a score.
Put other models into the lineup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.
Clear some filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has a price.
Clear some filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.
Clear some filters, or put other models into the lineup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has both a price and a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for has both this score and a date of release.
Choose another score, or clear some filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model that is asked for is released.
Clear some filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model, family or codename is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open model that is asked for has this score and a date of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point to draw.
Choose another score or price, or clear some filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user or revenue limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noncommercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above the line of {line}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not both dates are known to the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released: there is nothing to use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared, as the source judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of its clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSI-approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n benchmarks with scores of at least two, {leads}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of each tier the newest model of each openness class; in brackets how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {rough} only the month or year of release is known: its first day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as long as the use is not commercial. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed share the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leads closed by {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open means: {definition_titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, noncommercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, permissive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs may train models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that Class III asks for are not listed as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patent grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissive: changed models are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the vendor&apos;s own line-up at release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices by plan and host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of different plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read against {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that are not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases by vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported or announced; nothing to use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by {runner}; higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by {runner}; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPDX id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores at different effort settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the lineup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: 120 days or more without a release that has this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared openly, as the source judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared or described in part, as the source judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the vendor measured it, or it was read off the thing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody worked out or guessed it, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard plan: the vendor&apos;s list price, or the median over hosts where the vendor does not sell the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum over {claims} repositories of the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is 0: there is no ratio to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that counts as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best that counts as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of the license is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data package in {folder} has %n problems:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index judges how openly it is shared, the framework asks for an open license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license grants none of these outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license is known, but its class is: {license_class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license says nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license says nothing of outputs, so forbids nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineup has no score to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most able model of its line at release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the model reads at once, input and output together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the model writes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest date that the training data speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press or others say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press or others tell of it; the vendor has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {name} is unknown: nothing can be said to be as cheap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile shows the models of the lineup, and it is empty.
Space on a row of the table, or on a point of another chart, puts a model into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range and the median over hosts, standard plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views in {path} cannot be read: {reason}. The file is left as it is; move it away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of {name} is unknown: nothing can be said to be as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session in {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of the weights or, for closed models, of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says no: it forbids this, or does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says yes: it grants this, or asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read and does not speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use: {purpose}; {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not disclose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has told of it; it cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor no longer offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s line that the model belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are kept; whether the service fine-tunes is not in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights may be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a user limit nor a revenue limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are for different effort settings: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are for different plans: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are of different runners: some vendors ran the test themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalog has no benchmark: quality cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalog has no benchmarks, so there are no scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follows from the clauses as the catalog has them. It is no legal advice: read the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that work on each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance: {tolerance} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training code shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency of the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD/M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights after the first training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights can be downloaded, with limits on users, revenue, region, field, naming or outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights can be downloaded; no commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights can be downloaded; the license is OSI-approved or as free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights kept during the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights kept; only inside a product, no public API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights kept; sold through an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that people use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights under an OSI-approved license, and training code and data information public (in the sense of OSAID 1.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do hosts ask for the same model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hosts ask for the same model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is each model of the lineup good at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, and what its limits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it writes may train other models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its code rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What licenses and permissions cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the license answers to the use described. No legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the license grants outright; what it grants on conditions, or says nothing of, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was called before its release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What vendors open and what they keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What vendors open and what they keep, by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its data come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vendor has its seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a list of forbidden uses must be kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a service may be offered on to others is not in the catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether above a number of users a license of one&apos;s own is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether above a revenue a license of one&apos;s own is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything is asked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it grants the use of patents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it may be used to make money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its maker must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people or firms of some regions may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the code that trained it is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the data of the first training are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the grant can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the text says which law holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights can be downloaded, and under how free a license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights may be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights that people use are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a standard description of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a standard description of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is built on it must bear its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what it writes may train other models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of a model are open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiers do vendors open, and which keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who released what, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sells it at a known standard price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on conditions that the evidence tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, such as 2026, 2026-11, 2026-11-24 or today-90d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, such as 0.5, 128k or best(closed)-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another tier, nearest on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a price of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the first of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed&apos;s {day} level has not been reached in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer-use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tune it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for any use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} at {hosts} hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input price of {name} not comparable: another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input price of {name} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {said} against {other} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {said} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {said} {unit}, on the {condition} plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list price of the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>math</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list price of the vendor&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not separable from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100, FMTI 2025-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of vendors with fewer models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer it as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what others write about the license was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open reached closed&apos;s {day} level {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open was never behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openness unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the license text were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redistribute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release date unknown of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>released %n days earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released %n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>released on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released {mine} against {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported or announced only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on your own hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same tier, nearest on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same tier, the newest: no scores to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score on {title} unknown of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores on {title} not comparable: other effort settings or runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold by fewer hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structured-output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best closed score is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best open score is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the license text was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the license text was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total parameters in billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train other models on its outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor-claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web-search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights downloadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept, offered under {license}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept, sold under {license}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights under {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a price for another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a score for another effort setting, or of another runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a dated price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{both} of %n vendors have models on both sides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{cached_share} of the input cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes} unreleased or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is excluded. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is not among the excluded. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {level}</source>
        <translation>{count} {level}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} fell the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} rose the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; no price of these has changed between the days that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference}, intervals overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} (intervals do not overlap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} (intervals overlap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{distance} points ahead of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{distance} points behind {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{distance} {unit} ahead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} {unit} behind {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: met of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filters} (counts as open: {counted})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{header}, {better}</source>
        <translation>{header}, {better}</translation>
    </message>
    <message>
        <source>{header}: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{header}: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}: {hosts}.</source>
        <translation>{how}: {hosts}.</translation>
    </message>
    <message>
        <source>{known} other licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{license}: {clause}</source>
        <translation>{license}: {clause}</translation>
    </message>
    <message>
        <source>{low} at one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} at {hosts} hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}, median {middle}, {hosts} hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models} models, {counts}; its first is {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models} of {count} vendors from {min} to {max} ({told}); the newest is {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}, each sold by one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}, {cells} components judged: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}, {ratios} of them sold by several hosts; the widest spread is {times} times: {name} from {amount} ({name_2}) to {amount_2} ({name_3}) USD/M tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}: commercial use is granted outright for {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}: {counts}</source>
        <translation>{models}: {counts}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{more} more benchmarks stand in the data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}
{look_titles}
Released {day}
{title} {scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}
{look_titles}
{price} {prices} {unit}
{title} {scores}</source>
        <translation>{names}
{look_titles}
{price} {prices} {unit}
{title} {scores}</translation>
    </message>
    <message>
        <source>{names}
{look_titles}
{title}: {value} {unit}</source>
        <translation>{names}
{look_titles}
{title}: {value} {unit}</translation>
    </message>
    <message>
        <source>{names}
{look_titles}, tier {tier}
{status} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} at {prices} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} leads on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {value}</source>
        <translation>{names} {value}</translation>
    </message>
    <message>
        <source>{name}
{look_titles}
at {host}
{amount} USD/M tokens from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{look_titles}
{kind}, {plan} plan
{amount} USD/M tokens, {as_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{title}: {levels}
{title_2}</source>
        <translation>{name}
{title}: {levels}
{title_2}</translation>
    </message>
    <message>
        <source>{name} (family)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({status})</source>
        <translation>{name} ({status})</translation>
    </message>
    <message>
        <source>{name} has {score}, {name_2} {score_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not released: it is never ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>{name}, {host}</source>
        <translation>{name}, {host}</translation>
    </message>
    <message>
        <source>{name}, {plan} plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {tiers}
{look_titles}: {count}
the newest: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: reported and announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {header}</source>
        <translation>{name}: {header}</translation>
    </message>
    <message>
        <source>{name}: {header} {value}.</source>
        <translation>{name}: {header} {value}.</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}   {score}</source>
        <translation>{number}   {score}</translation>
    </message>
    <message>
        <source>{number} {side}</source>
        <translation>{number} {side}</translation>
    </message>
    <message>
        <source>{of_open} of the {overall} on the frontier of both count as open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{openness}: {name}, {released}{more}</source>
        <translation>{openness}: {name}, {released}{more}</translation>
    </message>
    <message>
        <source>{opens} with open weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} of unknown openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output_share} output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} {names}</source>
        <translation>{place} {names}</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>{price}, logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revenue} USD a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revenue} USD a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revenue} USD of revenue a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (not released)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; to {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scores}: {domain}</source>
        <translation>{scores}: {domain}</translation>
    </message>
    <message>
        <source>{side}: {header}</source>
        <translation>{side}: {header}</translation>
    </message>
    <message>
        <source>{side}: {tiers}</source>
        <translation>{side}: {tiers}</translation>
    </message>
    <message>
        <source>{status}, not released: it is never ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({leaders} models share it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({leaders})</source>
        <translation>{text} ({leaders})</translation>
    </message>
    <message>
        <source>{text} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{text}: {found}.</source>
        <translation>{text}: {found}.</translation>
    </message>
    <message>
        <source>{text}; most often open: {title} ({shares}), least often: {title_2} ({shares_2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; of {rows} the license is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; {kept} of these keep all of their flagships closed{which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; {license} covers the most ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
{sides}, {title_2}: {models}</source>
        <translation>{title}
{sides}, {title_2}: {models}</translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>{title} against price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} at {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} over hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {plan} plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: matched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: open against closed over time (open: {definition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {clauses}.</source>
        <translation>{title}: {clauses}.</translation>
    </message>
    <message>
        <source>{title}: {each}</source>
        <translation>{title}: {each}</translation>
    </message>
    <message>
        <source>{title}: {header}</source>
        <translation>{title}: {header}</translation>
    </message>
    <message>
        <source>{title}: {models}
best by {title_2}: {best_text}
{look_titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}: {name}</translation>
    </message>
    <message>
        <source>{title}: {title_2}: {each}</source>
        <translation>{title}: {title_2}: {each}</translation>
    </message>
    <message>
        <source>{told} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unreleased} is not released: it is never ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{users} users a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {score}</source>
        <translation>{what} {score}</translation>
    </message>
    <message>
        <source>{where}: {best}; {in_days}.</source>
        <translation>{where}: {best}; {in_days}.</translation>
    </message>
    <message>
        <source>×{ratio}</source>
        <translation>×{ratio}</translation>
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
        <translation>{title}: {value}</translation>
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
