<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Weighbridge</source>
        <translation>Über Weighbridge</translation>
    </message>
    <message>
        <source>Weighbridge {version}
Weighs open AI models against closed ones, on evidence, offline.

Code: MIT. Catalog: CC BY 4.0. Icons: Lucide, ISC.
Made with Qt and Qt for Python, which are used under the LGPL, version 3; their license text tells where their source is and how to replace them.</source>
        <translation>Weighbridge {version}
Wägt offene KI-Modelle gegen geschlossene ab, anhand von Belegen, offline.

Code: MIT. Katalog: CC BY 4.0. Symbole: Lucide, ISC.
Erstellt mit Qt und Qt für Python, die unter der LGPL, Version 3, verwendet werden; ihr Lizenztext sagt, wo ihr Quelltext liegt und wie sie sich austauschen lassen.</translation>
    </message>
    <message>
        <source>&amp;Sources of the data</source>
        <translation>Daten&amp;quellen</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Sources of the data ask for these attributions:</source>
        <translation>Datenquellen bitten um diese Nennungen:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open catalog…</source>
        <translation>Katalog ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;comparison…</source>
        <translation>&amp;Vergleich exportieren…</translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation>&amp;Rezept öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Spalten&amp;titeln kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add to or remove from lineup</source>
        <translation>In Vergleichsliste &amp;aufnehmen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Compare lineup</source>
        <translation>&amp;Vergleich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Hide lines unknown in all</source>
        <translation>&amp;Durchweg unbekannte Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Add by na&amp;me</source>
        <translation>Nach &amp;Namen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>&amp;Seiten tauschen</translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation>Nächste &amp;Gegenstücke…</translation>
    </message>
    <message>
        <source>C&amp;lear lineup</source>
        <translation>Vergleichsliste &amp;leeren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;About Weighbridge</source>
        <translation>Ü&amp;ber Weighbridge</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>D&amp;iagramm</translation>
    </message>
    <message>
        <source>&amp;Vendors</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Lic&amp;enses</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Datenqualität</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Space puts a model into the lineup.</source>
        <translation>Die Leertaste nimmt ein Modell in die Vergleichsliste auf.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>F&amp;ragen</translation>
    </message>
    <message>
        <source>Answer this use, as a column that can be filtered by</source>
        <translation>Diese Nutzung beantworten, als Spalte, nach der gefiltert werden kann</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>V&amp;erwerfen</translation>
    </message>
    <message>
        <source>Take the column of answers out again</source>
        <translation>Die Spalte mit den Antworten wieder entfernen</translation>
    </message>
    <message>
        <source>Only models: {answer}</source>
        <translation>Nur Modelle: {answer}</translation>
    </message>
    <message>
        <source>Show only the models that are so answered</source>
        <translation>Nur die Modelle mit dieser Antwort anzeigen</translation>
    </message>
</context>
<context>
    <name>BaselineMenu</name>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Bezug</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>BenchmarkMenu</name>
    <message>
        <source>Judge &amp;quality by</source>
        <translation>&amp;Qualität beurteilen nach</translation>
    </message>
</context>
<context>
    <name>CatalogProblemsDialog</name>
    <message>
        <source>The catalog cannot be opened</source>
        <translation>Der Katalog lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Mend the file, or choose another package.</source>
        <translation>Nichts davon wurde übernommen. Die Datei berichtigen oder ein anderes Datenpaket wählen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Choose another package…</source>
        <translation>Anderes Datenpaket wählen…</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>C&amp;hart</source>
        <translation>D&amp;iagramm</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Output share</source>
        <translation>Ausgabeantei&amp;l</translation>
    </message>
    <message>
        <source>Cached share of &amp;input</source>
        <translation>Cache-Anteil der &amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <source>Blend of input and output</source>
        <translation>Mischung aus Eingabe und Ausgabe</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>Pixelbild (*.png)</translation>
    </message>
    <message>
        <source>Picture of lines and text (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>The data (*.csv)</source>
        <translation>Daten (*.csv)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale of pixels</source>
        <translation>Pixel&amp;faktor</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>Ganzes Diagramm</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Show the data behind the chart</source>
        <translation>Die Daten hinter dem Diagramm anzeigen</translation>
    </message>
    <message>
        <source>List the models that are not drawn, and why</source>
        <translation>Die nicht gezeichneten Modelle mit dem Grund auflisten</translation>
    </message>
    <message>
        <source>Bring all of the chart into sight again (0)</source>
        <translation>Das ganze Diagramm wieder ins Bild holen (0)</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Das Diagramm als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Das Diagramm drucken</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Was das Ziehen bewirkt</translation>
    </message>
    <message>
        <source>What dragging does; with Shift a box, with Alt a lasso</source>
        <translation>Was das Ziehen bewirkt; mit Umschalt ein Rechteck, mit Alt ein Lasso</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Put into the lineup</source>
        <translation>In die Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) caught</source>
        <translation>
            <numerusform>%n Modell eingefangen</numerusform>
            <numerusform>%n Modelle eingefangen</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first six go into the lineup</source>
        <translation>; die ersten sechs kommen in die Vergleichsliste</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it; its menu has more.</source>
        <translation>Strg+Umschalt+Links und Rechts verschieben den Eintrag; sein Menü bietet mehr.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick what to show; drag to reorder. The name is pinned.</source>
        <translation>Gewünschte Spalten ankreuzen; durch Ziehen umordnen. Der Name ist fixiert.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Ready pairs</source>
        <translation>Vorbereitete Paare</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Read the others as ratios or differences to it</source>
        <translation>Die übrigen als Verhältnis oder Differenz dazu lesen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hide &amp;unknown</source>
        <translation>U&amp;nbekanntes ausblenden</translation>
    </message>
    <message>
        <source>Hide the lines in which all values are unknown</source>
        <translation>Zeilen ausblenden, in denen alle Werte unbekannt sind</translation>
    </message>
    <message>
        <source>&amp;Matched</source>
        <translation>&amp;Zugeordnet</translation>
    </message>
    <message>
        <source>The members of families and vendors by tier and nearest quality</source>
        <translation>Die Modelle von Familien und Anbietern nach Stufe und nächster Qualität</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save this comparison as a file</source>
        <translation>Diesen Vergleich als Datei speichern</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>CounterpartsDialog</name>
    <message>
        <source>Counterparts of {name}</source>
        <translation>Gegenstücke zu {name}</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Gegenstücke</translation>
    </message>
    <message>
        <source>Enter adds a model to the lineup.</source>
        <translation>Die Eingabetaste nimmt ein Modell in die Vergleichsliste auf.</translation>
    </message>
    <message>
        <source>&amp;As good on</source>
        <translation>&amp;Gleich gut bei</translation>
    </message>
    <message>
        <source>within &amp;tolerance</source>
        <translation>mit &amp;Toleranz</translation>
    </message>
    <message>
        <source>as cheap by &amp;price</source>
        <translation>gleich günstig nach &amp;Preis</translation>
    </message>
    <message>
        <source>A&amp;dd to lineup</source>
        <translation>In &amp;Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Data behind the chart</source>
        <translation>Daten hinter dem Diagramm</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This should not have happened: {line}

Your session and saved views are kept as they were last written, and you can go on. If something looks wrong, open the program anew.

The report below helps to mend it. Nothing is sent: copy it, and pass it on if you like. It is also in {log}.</source>
        <translation>Das hätte nicht geschehen dürfen: {line}

Die Sitzung und die gespeicherten Ansichten sind auf dem zuletzt geschriebenen Stand erhalten, und die Arbeit kann weitergehen. Wenn etwas falsch aussieht, das Programm neu öffnen.

Der Bericht unten hilft, den Fehler zu beheben. Nichts wird gesendet: Er kann kopiert und bei Bedarf weitergegeben werden. Er steht auch in {log}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Select a cell to see who states its value, when, and on what basis.</source>
        <translation>Eine Zelle auswählen, um zu sehen, wer ihren Wert angibt, wann und auf welcher Grundlage.</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation>Keine gelesene Quelle nennt es: Es ist unbekannt, nicht null.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All such cells…</source>
        <translation>Alle strittigen Zellen…</translation>
    </message>
    <message>
        <source>All cells in dispute of the column {column}</source>
        <translation>Alle strittigen Zellen der Spalte {column}</translation>
    </message>
    <message>
        <source>Open {site}…</source>
        <translation>{site} öffnen…</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link} öffnen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add source, date and basis to each column</source>
        <translation>Zu jeder Spalte Quelle, Datum und Grundlage ausgeben</translation>
    </message>
    <message>
        <source>Raw CSV: leave text that a spreadsheet may run as a formula</source>
        <translation>Rohes CSV: Text belassen, den eine Tabellenkalkulation als Formel ausführen könnte</translation>
    </message>
    <message>
        <source>Write a recipe beside it, that shows this view again</source>
        <translation>Dazu ein Rezept schreiben, das diese Ansicht wiederherstellt</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Find in {title}</source>
        <translation>In {title} suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>Sort {title} by count</source>
        <translation>{title} nach Anzahl sortieren</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Add the range of a score</source>
        <translation>Den Bereich eines Ergebnisses hinzufügen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a score…</source>
        <translation>Ergebnis hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Vendors by tier</source>
        <translation>Anbieter nach Stufe</translation>
    </message>
    <message>
        <source>Enter tells the story of a vendor; Space puts a cell into the lineup.</source>
        <translation>Die Eingabetaste erzählt die Geschichte eines Anbieters; die Leertaste nimmt eine Zelle in die Vergleichsliste auf.</translation>
    </message>
    <message>
        <source>{name}: into or out of the lineup</source>
        <translation>{name}: aufnehmen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Tell the story</source>
        <translation>&amp;Geschichte erzählen</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>no date</source>
        <translation>o. D.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>GroupingMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Abfragesprache</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Weighbridge help</source>
        <translation>Hilfe zu Weighbridge</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Pick two to six models, families or vendors: with Space in the table, by name in the lineup below, or choose a ready pair.</source>
        <translation>Zwei bis sechs Modelle, Familien oder Anbieter aufnehmen: mit der Leertaste in der Tabelle, nach Namen in der Vergleichsliste unten oder als vorbereitetes Paar.</translation>
    </message>
    <message>
        <source>The catalog has no models for what is picked. Pick something else.</source>
        <translation>Zu dieser Vergleichsliste enthält der Katalog keine Modelle. Bitte etwas anderes aufnehmen.</translation>
    </message>
    <message>
        <source>{name} is picked. Pick at least one more, or choose a ready pair.</source>
        <translation>{name} ist aufgenommen. Mindestens einen weiteren Eintrag aufnehmen oder ein vorbereitetes Paar wählen.</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Add by name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>Add to the lineup</source>
        <translation>In die Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>The name of a model, a family or a vendor</source>
        <translation>Name eines Modells, einer Familie oder eines Anbieters</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>{name} (vendor)</source>
        <translation>{name} (Anbieter)</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The last start did not finish, so the window has opened as at first.</source>
        <translation>Der letzte Start wurde nicht abgeschlossen; das Fenster zeigt daher den Anfangszustand.</translation>
    </message>
    <message>
        <source>What it was left with is kept in {file}.</source>
        <translation>Der letzte Stand ist in {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>Open as it was &amp;left</source>
        <translation>&amp;Letzten Stand öffnen</translation>
    </message>
    <message>
        <source>The session is not kept. {error}</source>
        <translation>Die Sitzung wird nicht aufbewahrt. {error}</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Models that are not drawn</source>
        <translation>Nicht gezeichnete Modelle</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show only these; again to show all</source>
        <translation>Nur diese zeigen; erneut, um alle zu zeigen</translation>
    </message>
</context>
<context>
    <name>LicensesView</name>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation>Darf ich es nutzen?</translation>
    </message>
    <message>
        <source>License against license</source>
        <translation>Lizenz gegen Lizenz</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Das Gezeigte als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Openness unknown</source>
        <translation>Offenheit unbekannt</translation>
    </message>
    <message>
        <source>{status}, not released</source>
        <translation>{status}, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>best of line</source>
        <translation>bester Wert der Zeile</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>against the baseline: {text}</source>
        <translation>gegenüber dem Bezug: {text}</translation>
    </message>
    <message>
        <source>not comparable: {reason}</source>
        <translation>nicht vergleichbar: {reason}</translation>
    </message>
    <message>
        <source>sources disagree: {values}</source>
        <translation>Quellen widersprechen sich: {values}</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>nicht offengelegt</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Enter on the heading of a section folds it.</source>
        <translation>Die Eingabetaste auf der Überschrift eines Abschnitts klappt ihn ein.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Bedeutung der Zeichen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>{name}: against the baseline</source>
        <translation>{name}: gegenüber dem Bezug</translation>
    </message>
</context>
<context>
    <name>LineupTray</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Set the picked models side by side</source>
        <translation>Die aufgenommenen Modelle nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all models out of the lineup</source>
        <translation>Alle Modelle aus der Vergleichsliste entfernen</translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation>Vergleichsliste</translation>
    </message>
    <message>
        <source>No &amp;baseline</source>
        <translation>Kein &amp;Bezug</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Als &amp;Bezug verwenden</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation>Nächste &amp;Gegenstücke…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{name} (baseline)</source>
        <translation>{name} (Bezug)</translation>
    </message>
    <message>
        <source>Pick two to six models with Space</source>
        <translation>Zwei bis sechs Modelle mit der Leertaste aufnehmen</translation>
    </message>
    <message>
        <source>Pick at least one more</source>
        <translation>Mindestens einen weiteren Eintrag aufnehmen</translation>
    </message>
    <message>
        <source>Full: six at most</source>
        <translation>Voll: höchstens sechs</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Open catalog</source>
        <translation>Katalog öffnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation>Der Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>Gezeigte Modelle</translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation>Vergleichsliste</translation>
    </message>
    <message>
        <source>No catalog is open</source>
        <translation>Kein Katalog geöffnet</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>The lineup holds six; take one out to add another.</source>
        <translation>Die Vergleichsliste fasst sechs Einträge; einen entfernen, um einen anderen aufzunehmen.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Nach {file} geschrieben</translation>
    </message>
    <message>
        <source>The chart was copied as a picture</source>
        <translation>Das Diagramm wurde als Bild kopiert</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.weighbridge *.json)</source>
        <translation>Rezepte (*.weighbridge *.json)</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>Das Rezept lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>MarksKey</name>
    <message>
        <source>best of the line</source>
        <translation>bester Wert der Zeile</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Members matched</source>
        <translation>Zugeordnete Modelle</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Ready &amp;pairs</source>
        <translation>Vorbereitete &amp;Paare</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Remove from &amp;lineup</source>
        <translation>Aus &amp;Vergleichsliste entfernen</translation>
    </message>
    <message>
        <source>Add to &amp;lineup</source>
        <translation>In &amp;Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>Add the &amp;family {name} to the lineup</source>
        <translation>&amp;Familie {name} in Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>Add the &amp;vendor {name} to the lineup</source>
        <translation>&amp;Anbieter {name} in Vergleichsliste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Group by it</source>
        <translation>Nach dieser Spalte &amp;gruppieren</translation>
    </message>
    <message>
        <source>Do not gro&amp;up</source>
        <translation>Gruppierung auf&amp;heben</translation>
    </message>
    <message>
        <source>Clear its &amp;filter</source>
        <translation>&amp;Filter der Spalte entfernen</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>&amp;Spalte ausblenden</translation>
    </message>
    <message>
        <source>&amp;Fold the group</source>
        <translation>Gruppe &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold the group</source>
        <translation>Gruppe &amp;ausklappen</translation>
    </message>
    <message>
        <source>Fold &amp;all groups</source>
        <translation>Alle Gruppen e&amp;inklappen</translation>
    </message>
    <message>
        <source>U&amp;nfold all groups</source>
        <translation>Alle Gruppen a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Do not group</source>
        <translation>&amp;Gruppierung aufheben</translation>
    </message>
    <message>
        <source>At l&amp;east {value}</source>
        <translation>&amp;Mindestens {value}</translation>
    </message>
    <message>
        <source>At &amp;most {value}</source>
        <translation>&amp;Höchstens {value}</translation>
    </message>
    <message>
        <source>&amp;Only {value}</source>
        <translation>&amp;Nur {value}</translation>
    </message>
    <message>
        <source>&amp;Not {value}</source>
        <translation>N&amp;icht {value}</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>A&amp;ufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Then by it as well</source>
        <translation>&amp;Zusätzlich danach sortieren</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>Katalog öffnen…</translation>
    </message>
    <message>
        <source>No catalog is open.</source>
        <translation>Kein Katalog geöffnet.</translation>
    </message>
    <message>
        <source>No model passes all of these filters.</source>
        <translation>Kein Modell erfüllt alle diese Filter.</translation>
    </message>
    <message>
        <source>Without one of them there would be more:</source>
        <translation>Ohne einen davon wären es mehr:</translation>
    </message>
    <message>
        <source>This catalog holds no models.</source>
        <translation>Dieser Katalog enthält keine Modelle.</translation>
    </message>
    <message>
        <source>Remove “{filter}”: {gain} more</source>
        <translation>„{filter}“ entfernen: {gain} mehr</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A view of this name is there; it will be replaced.</source>
        <translation>Es gibt schon eine Ansicht dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteCommand</name>
    <message>
        <source>Fi&amp;nd anything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find a command, model, vendor, family, saved view or page of the help</source>
        <translation>Befehl, Modell, Anbieter, Familie, gespeicherte Ansicht oder Hilfeseite suchen</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nichts enthält diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Enter goes there; Ctrl+Enter puts it into the lineup.</source>
        <translation>Eingabetaste: dorthin gehen; Strg+Eingabetaste: in Vergleichsliste aufnehmen.</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Quality of the catalog</source>
        <translation>Datenqualität des Katalogs</translation>
    </message>
    <message>
        <source>What the rows count</source>
        <translation>Was die Zeilen zählen</translation>
    </message>
    <message>
        <source>Counts by vendor</source>
        <translation>Zählung nach Anbieter</translation>
    </message>
    <message>
        <source>Counts by column</source>
        <translation>Zählung nach Spalte</translation>
    </message>
    <message>
        <source>Counts by vendor and column</source>
        <translation>Zählung nach Anbieter und Spalte</translation>
    </message>
    <message>
        <source>Cells in dispute</source>
        <translation>Strittige Zellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save these rows as a file</source>
        <translation>Diese Zeilen als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>fü&amp;r</translation>
    </message>
    <message>
        <source>columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>alle Spalten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); Enter goes to the cell</source>
        <translation>
            <numerusform>%n Zeile; die Eingabetaste führt zur Zelle</numerusform>
            <numerusform>%n Zeilen; die Eingabetaste führt zur Zelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Known: with a value. Cited: each deciding claim has a link.</source>
        <translation>Bekannt: mit einem Wert. Belegt: Jede ausschlaggebende Angabe hat einen Link.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Abfrage leeren</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>Alle &amp;Filter entfernen</translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation>Gilt als offen</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search by name, or filter: open tier:small price&lt;0.5 context&gt;=128k</source>
        <translation>Nach Namen suchen oder filtern: open tier:small price&lt;0.5 context&gt;=128k</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>RangeFilter</name>
    <message>
        <source>Include unknown ({count})</source>
        <translation>Auch unbekannte ({count})</translation>
    </message>
    <message>
        <source>{title} from</source>
        <translation>{title} von</translation>
    </message>
    <message>
        <source>{title} to</source>
        <translation>{title} bis</translation>
    </message>
    <message>
        <source>Include unknown</source>
        <translation>Auch unbekannte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{text} is no such value. Wanted is {wanted}.</source>
        <translation>{text} ist kein gültiger Wert. Erwartet: {wanted}.</translation>
    </message>
</context>
<context>
    <name>RangeTrack</name>
    <message>
        <source>{title}, lower end</source>
        <translation>{title}, unteres Ende</translation>
    </message>
    <message>
        <source>{title}, upper end</source>
        <translation>{title}, oberes Ende</translation>
    </message>
</context>
<context>
    <name>RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Enter sorts by a column, Shift+Enter by one more; the menu key has the rest.</source>
        <translation>Die Eingabetaste sortiert nach einer Spalte, Umschalt+Eingabe nach einer weiteren; die Menütaste bietet den Rest.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>codename {name}</source>
        <translation>Codename {name}</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>früher {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>Familie {name}</translation>
    </message>
    <message>
        <source>vendor {name}</source>
        <translation>Anbieter {name}</translation>
    </message>
    <message>
        <source>also {name}</source>
        <translation>auch {name}</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Clear the filter {title}</source>
        <translation>Filter {title} entfernen</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Schrift&amp;größe</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Space puts a model into the lineup; Enter opens the comparison.</source>
        <translation>Die Leertaste nimmt ein Modell in die Vergleichsliste auf; die Eingabetaste öffnet den Vergleich.</translation>
    </message>
</context>
<context>
    <name>TakingAway</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Export vendors</source>
        <translation>Anbieter exportieren</translation>
    </message>
    <message>
        <source>Export licenses</source>
        <translation>Lizenzen exportieren</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Export quality of the catalog</source>
        <translation>Datenqualität exportieren</translation>
    </message>
    <message>
        <source>Export counterparts</source>
        <translation>Gegenstücke exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n Zeile nach {file} geschrieben</numerusform>
            <numerusform>%n Zeilen nach {file} geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Find a license</source>
        <translation>Lizenz suchen</translation>
    </message>
    <message>
        <source>Those of the &amp;lineup</source>
        <translation>Aus der Vergleichs&amp;liste</translation>
    </message>
    <message>
        <source>License against license</source>
        <translation>Lizenz gegen Lizenz</translation>
    </message>
    <message>
        <source>Enter on a column opens the license’s text.</source>
        <translation>Die Eingabetaste auf einer Spalte öffnet den Lizenztext.</translation>
    </message>
    <message>
        <source>At most six licenses stand side by side.</source>
        <translation>Höchstens sechs Lizenzen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Tick two or more licenses to see them side by side, clause by clause.</source>
        <translation>Zwei oder mehr Lizenzen ankreuzen, um sie Klausel für Klausel nebeneinander zu sehen.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Wiederherstellen: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>lineup</source>
        <translation>Vergleichsliste</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Commercial</source>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>such as 5m</source>
        <translation>etwa 5m</translation>
    </message>
    <message>
        <source>such as 20m</source>
        <translation>etwa 20m</translation>
    </message>
    <message>
        <source>Pass the &amp;weights on</source>
        <translation>Ge&amp;wichte weitergeben</translation>
    </message>
    <message>
        <source>Fine-&amp;tune it</source>
        <translation>Feinabs&amp;timmen</translation>
    </message>
    <message>
        <source>Train &amp;other models on outputs</source>
        <translation>Andere &amp;Modelle mit Ausgaben trainieren</translation>
    </message>
    <message>
        <source>Offer it as a &amp;service</source>
        <translation>Als D&amp;ienst anbieten</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Users a month</source>
        <translation>&amp;Nutzer im Monat</translation>
    </message>
    <message>
        <source>&amp;Revenue a year, USD</source>
        <translation>&amp;Umsatz im Jahr, USD</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Not a number: {fields}. It is taken as not told. Write 5m or 1500000.</source>
        <translation>Keine Zahl: {fields}. Dies gilt als nicht angegeben. Zulässig ist etwa 5m oder 1500000.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>{value}, {count} models</source>
        <translation>{value}, Modelle: {count}</translation>
    </message>
    <message>
        <source>{value}, {count} models, chosen</source>
        <translation>{value}, Modelle: {count}, gewählt</translation>
    </message>
    <message>
        <source>{value}, {count} models, excluded</source>
        <translation>{value}, Modelle: {count}, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Space chooses a value, Minus leaves it out; several widen the choice.</source>
        <translation>Die Leertaste wählt einen Wert, Minus schließt ihn aus; mehrere erweitern die Auswahl.</translation>
    </message>
</context>
<context>
    <name>VendorsView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation>Berichtet und angekündigt</translation>
    </message>
    <message>
        <source>Of each tier the newest of each kind. Enter tells a vendor’s story.</source>
        <translation>Je Stufe das Neueste jeder Art. Die Eingabetaste zeigt die Geschichte eines Anbieters.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save this grid and the story as a file</source>
        <translation>Dieses Raster und die Geschichte als Datei speichern</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>Geschichte schließen</translation>
    </message>
    <message>
        <source>The story cannot be told</source>
        <translation>Die Geschichte lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Each part of it leads to its cells.</source>
        <translation>Jeder Teil führt zu seinen Zellen.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The view “{name}” cannot be shown; nothing was changed.

{problem}</source>
        <translation>Die Ansicht „{name}“ lässt sich nicht anzeigen; nichts wurde geändert.

{problem}</translation>
    </message>
    <message>
        <source>The view was not saved.

{error}</source>
        <translation>Die Ansicht wurde nicht gespeichert.

{error}</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>{name} (cannot be shown)</source>
        <translation>{name} (nicht anzeigbar)</translation>
    </message>
    <message>
        <source>There are no views of your own yet.</source>
        <translation>Es gibt noch keine eigenen Ansichten.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Die Ansicht „{name}“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Why your own views are not listed…</source>
        <translation>&amp;Warum eigene Ansichten fehlen…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>„{name}“ &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Weighbridge. Filter the models below, pick some with Space and compare them, or begin with a ready comparison:</source>
        <translation>Willkommen bei Weighbridge. Die Modelle unten filtern, einige mit der Leertaste aufnehmen und vergleichen, oder mit einem vorbereiteten Vergleich beginnen:</translation>
    </message>
    <message>
        <source>Start here…</source>
        <translation>Erste Schritte…</translation>
    </message>
    <message>
        <source>The first page of the help</source>
        <translation>Die erste Seite der Hilfe</translation>
    </message>
    <message>
        <source>Close welcome</source>
        <translation>Begrüßung schließen</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Claimed by the vendor</source>
        <translation>Laut Anbieter</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>From a catalog</source>
        <translation>Aus einem Katalog</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are not drawn: {reasons}.</source>
        <translation>
            <numerusform>%n Modell ist nicht gezeichnet: {reasons}.</numerusform>
            <numerusform>%Ln Modelle sind nicht gezeichnet: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models below the frontier are not separable from it: the intervals overlap.</source>
        <translation>
            <numerusform>%n Modell unter der Bestenlinie ist nicht von ihr zu trennen: Die Intervalle überschneiden sich.</numerusform>
            <numerusform>%Ln Modelle unter der Bestenlinie sind nicht von ihr zu trennen: Die Intervalle überschneiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offerings</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, higher is better</source>
        <translation>, höher ist besser</translation>
    </message>
    <message>
        <source>, lower is better</source>
        <translation>, niedriger ist besser</translation>
    </message>
    <message>
        <source>150 billion parameters or more.</source>
        <translation>150 Milliarden Parameter oder mehr.</translation>
    </message>
    <message>
        <source>40 billion parameters or more, less than 150.</source>
        <translation>40 Milliarden Parameter oder mehr, weniger als 150.</translation>
    </message>
    <message>
        <source>5 billion parameters or more, less than 40.</source>
        <translation>5 Milliarden Parameter oder mehr, weniger als 40.</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A catalog, hub or price list has it so.</source>
        <translation>Ein Katalog, ein Hub oder eine Preisliste führt es so.</translation>
    </message>
    <message>
        <source>A comparison needs {smallest} to {largest} different models, families, vendors or sides; these names give {count}: {given}.</source>
        <translation>Ein Vergleich braucht {smallest} bis {largest} verschiedene Modelle, Familien, Anbieter oder Seiten; diese Namen ergeben {count}: {given}.</translation>
    </message>
    <message>
        <source>A limit that is not told in numbers.</source>
        <translation>Eine Grenze, die nicht in Zahlen angegeben ist.</translation>
    </message>
    <message>
        <source>A model that is fine-tuned from it stays under the terms of this license.</source>
        <translation>Ein daraus feinabgestimmtes Modell bleibt unter den Bedingungen dieser Lizenz.</translation>
    </message>
    <message>
        <source>A paper on it that anyone can read.</source>
        <translation>Ein frei lesbarer Artikel darüber.</translation>
    </message>
    <message>
        <source>A paper on it that passed a peer review.</source>
        <translation>Ein Artikel darüber, der eine Begutachtung bestanden hat.</translation>
    </message>
    <message>
        <source>A promotion of the vendor; no standard price of its own is in force.</source>
        <translation>Eine Aktion des Anbieters; ein eigener Standardpreis ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>A query has at most {most} characters; this one has {count}.</source>
        <translation>Eine Abfrage hat höchstens {most} Zeichen; diese hat {count}.</translation>
    </message>
    <message>
        <source>A query has at most {most} conditions.</source>
        <translation>Eine Abfrage hat höchstens {most} Bedingungen.</translation>
    </message>
    <message>
        <source>A standard description of the data.</source>
        <translation>Eine genormte Beschreibung der Daten.</translation>
    </message>
    <message>
        <source>A standard description of the model.</source>
        <translation>Eine genormte Beschreibung des Modells.</translation>
    </message>
    <message>
        <source>Above the line of {line}. {said}</source>
        <translation>Über der Grenze von {line}. {said}</translation>
    </message>
    <message>
        <source>Acceptable use policy</source>
        <translation>Nutzungsrichtlinie</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Alle zusammen.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>An item of the recipe is no text: {shown}.</source>
        <translation>Ein Eintrag des Rezepts ist kein Text: {shown}.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Another window of the program is open and keeps its session too. The next start opens that of the window used last; the other one is kept as {file}.</source>
        <translation>Ein weiteres Fenster des Programms ist offen und bewahrt auch seine Sitzung. Der nächste Start öffnet die des zuletzt benutzten Fensters; die andere bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Architecture, final weights, cards, evaluation results and a report are open.</source>
        <translation>Architektur, endgültige Gewichte, Modell- und Datenkarte, Auswertungsergebnisse und ein Bericht sind offen.</translation>
    </message>
    <message>
        <source>As cheap, best first</source>
        <translation>Gleich günstig, beste zuerst</translation>
    </message>
    <message>
        <source>As for downloads.</source>
        <translation>Wie bei den Downloads.</translation>
    </message>
    <message>
        <source>As for input.</source>
        <translation>Wie bei der Eingabe.</translation>
    </message>
    <message>
        <source>As good, cheapest first</source>
        <translation>Gleich gut, günstigste zuerst</translation>
    </message>
    <message>
        <source>At the end of a bar: the best by {header}.</source>
        <translation>Am Ende eines Balkens: das beste nach {header}.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Namensnennung</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>Base model data</source>
        <translation>Daten des Basismodells</translation>
    </message>
    <message>
        <source>Base model weights</source>
        <translation>Gewichte des Basismodells</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Below the flagship: most of its ability at a lower price.</source>
        <translation>Unter dem Flaggschiff: das meiste von dessen Können zu einem niedrigeren Preis.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Best by {score}</source>
        <translation>Bestes nach {score}</translation>
    </message>
    <message>
        <source>Best closed</source>
        <translation>Bestes geschlossenes</translation>
    </message>
    <message>
        <source>Best closed ({definition})</source>
        <translation>Bestes geschlossenes Modell ({definition})</translation>
    </message>
    <message>
        <source>Best from then on</source>
        <translation>Ab dann das beste</translation>
    </message>
    <message>
        <source>Best open</source>
        <translation>Bestes offenes</translation>
    </message>
    <message>
        <source>Best open ({definition})</source>
        <translation>Bestes offenes Modell ({definition})</translation>
    </message>
    <message>
        <source>Blended price, {parts}</source>
        <translation>Mischpreis, {parts}</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>By the Model Openness Framework, from the components openly licensed.</source>
        <translation>Nach dem Model Openness Framework, aus den offen lizenzierten Bestandteilen.</translation>
    </message>
    <message>
        <source>By total parameters: tiny &lt; 5 B, small &lt; 40 B, medium &lt; 150 B, large.</source>
        <translation>Nach der Gesamtzahl der Parameter: winzig &lt; 5 Mrd., klein &lt; 40 Mrd., mittel &lt; 150 Mrd., groß.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Cited (whole %)</source>
        <translation>Belegt (ganze %)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class I, open science</source>
        <translation>Klasse I, offene Wissenschaft</translation>
    </message>
    <message>
        <source>Class II, open tooling</source>
        <translation>Klasse II, offene Werkzeuge</translation>
    </message>
    <message>
        <source>Class III, open model</source>
        <translation>Klasse III, offenes Modell</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed leads open by {points}</source>
        <translation>Geschlossen führt vor Offen mit {points}</translation>
    </message>
    <message>
        <source>Closed, API</source>
        <translation>Geschlossen, API</translation>
    </message>
    <message>
        <source>Closed, product</source>
        <translation>Geschlossen, Produkt</translation>
    </message>
    <message>
        <source>Code documentation</source>
        <translation>Dokumentation des Codes</translation>
    </message>
    <message>
        <source>Code of the architecture.</source>
        <translation>Code der Architektur.</translation>
    </message>
    <message>
        <source>Code of the training</source>
        <translation>Code des Trainings</translation>
    </message>
    <message>
        <source>Code of training, inference and evaluation, and the evaluation data are open as well.</source>
        <translation>Auch der Code für Training, Inferenz und Auswertung sowie die Auswertungsdaten sind offen.</translation>
    </message>
    <message>
        <source>Code that cleaned the data.</source>
        <translation>Code, mit dem die Daten bereinigt wurden.</translation>
    </message>
    <message>
        <source>Code that runs it.</source>
        <translation>Code, der es ausführt.</translation>
    </message>
    <message>
        <source>Code that tested it.</source>
        <translation>Code, mit dem es getestet wurde.</translation>
    </message>
    <message>
        <source>Code that trained and tuned it.</source>
        <translation>Code, mit dem es trainiert und abgestimmt wurde.</translation>
    </message>
    <message>
        <source>Code that trained it.</source>
        <translation>Code, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Codename</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Component open</source>
        <translation>Bestandteil offen</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Mit Auflagen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Counted from the prices</source>
        <translation>Gezählt nach den Preisen</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Gegenstücke</translation>
    </message>
    <message>
        <source>Counterparts of {name}</source>
        <translation>Gegenstücke zu {name}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts as closed</source>
        <translation>Gilt als geschlossen</translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation>Gilt als offen</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>Datenkarte</translation>
    </message>
    <message>
        <source>Data code</source>
        <translation>Datencode</translation>
    </message>
    <message>
        <source>Data of the first training.</source>
        <translation>Daten des ersten Trainings.</translation>
    </message>
    <message>
        <source>Data of the tuning.</source>
        <translation>Daten der Feinabstimmung.</translation>
    </message>
    <message>
        <source>Data of training, validation and tests.</source>
        <translation>Daten für Training, Validierung und Tests.</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Data that it was tested on.</source>
        <translation>Daten, an denen es getestet wurde.</translation>
    </message>
    <message>
        <source>Data, data code, intermediate weights and a research paper are open as well.</source>
        <translation>Auch Daten, Code zur Datenaufbereitung, Zwischenstände der Gewichte und ein Forschungsartikel sind offen.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Ausschlaggebend</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Auslaufend</translation>
    </message>
    <message>
        <source>Described architecture</source>
        <translation>Beschriebene Architektur</translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <translation>Gemeint: {nearest}?</translation>
    </message>
    <message>
        <source>Did you mean: {nearest}?</source>
        <translation>Gemeint: {nearest}?</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Each benchmark on its own scale, over all models of the catalog</source>
        <translation>Jeder Benchmark auf eigener Skala, über alle Modelle des Katalogs</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Endgerät</translation>
    </message>
    <message>
        <source>End model data</source>
        <translation>Daten des Endmodells</translation>
    </message>
    <message>
        <source>End model weights</source>
        <translation>Gewichte des Endmodells</translation>
    </message>
    <message>
        <source>Evaluation code</source>
        <translation>Auswertungscode</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Auswertungsdaten</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>Auswertungsergebnisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Examples of what it wrote.</source>
        <translation>Beispiele dessen, was es geschrieben hat.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excluded regions</source>
        <translation>Ausgeschlossene Regionen</translation>
    </message>
    <message>
        <source>Facts on the model for machines.</source>
        <translation>Maschinenlesbare Angaben zum Modell.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fewer than two values are known of released models.</source>
        <translation>Von veröffentlichten Modellen sind weniger als zwei Werte bekannt.</translation>
    </message>
    <message>
        <source>Fewer than two values are known.</source>
        <translation>Weniger als zwei Werte sind bekannt.</translation>
    </message>
    <message>
        <source>Filters: {filters}. Weighbridge, catalog of {date}.</source>
        <translation>Filter: {filters}. Weighbridge, Katalog vom {date}.</translation>
    </message>
    <message>
        <source>Final parameters</source>
        <translation>Endgültige Parameter</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Flagship</source>
        <translation>Flaggschiff</translation>
    </message>
    <message>
        <source>Folded: {titles}.</source>
        <translation>Eingeklappt: {titles}.</translation>
    </message>
    <message>
        <source>Follows from an OSI-approved license, and from components that are all open.</source>
        <translation>Folgt aus einer von der OSI anerkannten Lizenz und aus Bestandteilen, die alle offen sind.</translation>
    </message>
    <message>
        <source>Follows from the clauses of the license: what they grant outright.</source>
        <translation>Folgt aus den Klauseln der Lizenz: was sie ohne Vorbehalt gewähren.</translation>
    </message>
    <message>
        <source>Follows from the components that are listed under an open license.</source>
        <translation>Folgt aus den Bestandteilen, die unter einer offenen Lizenz geführt werden.</translation>
    </message>
    <message>
        <source>Follows from the license, whose class is: {license_class}.</source>
        <translation>Folgt aus der Lizenz, deren Klasse ist: {license_class}.</translation>
    </message>
    <message>
        <source>Follows from the status: {status}.</source>
        <translation>Folgt aus dem Status: {status}.</translation>
    </message>
    <message>
        <source>Follows from the total parameters.</source>
        <translation>Folgt aus der Gesamtzahl der Parameter.</translation>
    </message>
    <message>
        <source>For another effort setting ({mine}) than the others ({theirs}): not compared.</source>
        <translation>Bei anderem Denkaufwand ({mine}) als die übrigen ({theirs}): nicht verglichen.</translation>
    </message>
    <message>
        <source>For another plan ({mine}) than the others ({theirs}): not compared.</source>
        <translation>In einem anderen Tarif ({mine}) als die übrigen ({theirs}): nicht verglichen.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>From the hub, over all the vendor&apos;s repositories of the model.</source>
        <translation>Vom Hub, über alle Repositorys des Anbieters zu diesem Modell.</translation>
    </message>
    <message>
        <source>Frontier of open</source>
        <translation>Bestenlinie offen</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Abstand im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Governing law named</source>
        <translation>Anwendbares Recht genannt</translation>
    </message>
    <message>
        <source>Graded model card</source>
        <translation>Bewertete Modellkarte</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Gewährt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>How did prices change over time?</source>
        <translation>Wie haben sich die Preise entwickelt?</translation>
    </message>
    <message>
        <source>How far does open trail closed, in points and in days?</source>
        <translation>Wie weit liegt Offen hinter Geschlossen, in Punkten und in Tagen?</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Wie weit gelesen</translation>
    </message>
    <message>
        <source>How far the model has come, from reported by the press to retired.</source>
        <translation>Wie weit das Modell gekommen ist: von der Presse berichtet bis eingestellt.</translation>
    </message>
    <message>
        <source>How it is built and run.</source>
        <translation>Wie es aufgebaut ist und betrieben wird.</translation>
    </message>
    <message>
        <source>How it was made, in full.</source>
        <translation>Wie es entstand, ausführlich.</translation>
    </message>
    <message>
        <source>How it was made, in short.</source>
        <translation>Wie es entstand, in Kürze.</translation>
    </message>
    <message>
        <source>How many hosts sell it at a known standard price.</source>
        <translation>Wie viele Hosts es zu einem bekannten Standardpreis verkaufen.</translation>
    </message>
    <message>
        <source>How many models, and how good ones, does each license cover?</source>
        <translation>Für wie viele Modelle gilt jede Lizenz, und wie gut sind sie?</translation>
    </message>
    <message>
        <source>How much quality does a dollar buy on each side?</source>
        <translation>Wie viel Qualität kauft ein Dollar auf jeder Seite?</translation>
    </message>
    <message>
        <source>How open the licenses of all parts are.</source>
        <translation>Wie offen die Lizenzen aller Teile sind.</translation>
    </message>
    <message>
        <source>How the tests came out.</source>
        <translation>Wie die Tests ausgingen.</translation>
    </message>
    <message>
        <source>How well the code is explained.</source>
        <translation>Wie gut der Code erklärt ist.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indicators that the vendor met in the Foundation Model Transparency Index.</source>
        <translation>Indikatoren, die der Anbieter im Foundation Model Transparency Index erfüllt.</translation>
    </message>
    <message>
        <source>Indicators that the vendor met, of {indicators}. The index judges companies, not models; edition {edition}.</source>
        <translation>Indikatoren, die der Anbieter erfüllt, von {indicators}. Der Index beurteilt Unternehmen, nicht Modelle; Ausgabe {edition}.</translation>
    </message>
    <message>
        <source>Inference code</source>
        <translation>Inferenzcode</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Intermediate parameters</source>
        <translation>Zwischenstände der Parameter</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It can be used, and the vendor calls it a preview or beta.</source>
        <translation>Nutzbar; der Anbieter nennt es Vorschau oder Beta.</translation>
    </message>
    <message>
        <source>It can be used, but the vendor advises against it or has set its end.</source>
        <translation>Nutzbar, doch der Anbieter rät davon ab oder hat das Ende festgelegt.</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Nutzbar.</translation>
    </message>
    <message>
        <source>It follows from other facts by a rule, which is shown.</source>
        <translation>Es folgt nach einer Regel, die angezeigt wird, aus anderen Fakten.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Sie bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>It is left as it is, and this session will not be kept.</source>
        <translation>Sie bleibt, wie sie ist, und diese Sitzung wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not an object with a name and a query.</source>
        <translation>Sie ist kein Objekt mit einem Namen und einer Abfrage.</translation>
    </message>
    <message>
        <source>It may be used to make money.</source>
        <translation>Damit darf Geld verdient werden.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its {field} is not {what}.</source>
        <translation>„{field}“ ist hier nicht {what}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>Wissensstand</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Known (whole %)</source>
        <translation>Bekannt (ganze %)</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Large: flagship; small: edge. Hollow: reported or announced. A tick below a lane is an event.</source>
        <translation>Groß: Flaggschiff; klein: Endgerät. Nicht gefüllt: berichtet oder angekündigt. Ein Strich unter einer Spur ist ein Ereignis.</translation>
    </message>
    <message>
        <source>Large: the vendor&apos;s list price. Hollow, below the line: other plans (B batch, C contributor, L long context, P priority, S promotion).</source>
        <translation>Groß: der Listenpreis des Anbieters. Nicht gefüllt, unter der Linie: andere Tarife (B Stapelverarbeitung, C Datenbeitrag, L langer Kontext, P Priorität, S Aktion).</translation>
    </message>
    <message>
        <source>Left out: {counted}.</source>
        <translation>Ausgelassen: {counted}.</translation>
    </message>
    <message>
        <source>Less than 5 billion parameters.</source>
        <translation>Weniger als 5 Milliarden Parameter.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Libraries and tools</source>
        <translation>Bibliotheken und Werkzeuge</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>License landscape</source>
        <translation>Lizenzlandschaft</translation>
    </message>
    <message>
        <source>License: date</source>
        <translation>Lizenz: Datum</translation>
    </message>
    <message>
        <source>License: source</source>
        <translation>Lizenz: Quelle</translation>
    </message>
    <message>
        <source>License: text</source>
        <translation>Lizenz: Text</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List price of the vendor</source>
        <translation>Listenpreis des Anbieters</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>MOF class</source>
        <translation>MOF-Klasse</translation>
    </message>
    <message>
        <source>Made to be cheap and quick.</source>
        <translation>Günstig und schnell.</translation>
    </message>
    <message>
        <source>Made to run on a phone, a laptop or another small device.</source>
        <translation>Für den Betrieb auf Telefon, Laptop oder einem anderen kleinen Gerät gemacht.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation>Darf ich es nutzen?</translation>
    </message>
    <message>
        <source>Measured at several effort settings; shown is {chosen}.</source>
        <translation>Bei verschiedenem Denkaufwand gemessen; gezeigt wird {chosen}.</translation>
    </message>
    <message>
        <source>Measured by another runner ({ran}) than the others: not compared.</source>
        <translation>Von anderer Stelle ({ran}) gemessen als die übrigen: nicht verglichen.</translation>
    </message>
    <message>
        <source>Median age (days)</source>
        <translation>Median des Alters (Tage)</translation>
    </message>
    <message>
        <source>Median over {sold_by}, standard plan; no list price of the vendor&apos;s own is known.</source>
        <translation>Median über {sold_by}, Standardtarif; ein eigener Listenpreis des Anbieters ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Members matched</source>
        <translation>Zugeordnete Modelle</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mittelklasse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model architecture</source>
        <translation>Modellarchitektur</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model metadata</source>
        <translation>Modellmetadaten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models in the grid</source>
        <translation>Modelle im Raster</translation>
    </message>
    <message>
        <source>More than {most} brackets stand within one another.</source>
        <translation>Mehr als {most} Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Naming duty</source>
        <translation>Benennungspflicht</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No benchmark has scores of two models of the lineup.</source>
        <translation>Kein Benchmark hat Ergebnisse zweier Modelle der Vergleichsliste.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Es ist keine Klammer offen, die diese schließen könnte.</translation>
    </message>
    <message>
        <source>No closed model that is asked for has this score and a date of release.</source>
        <translation>Kein abgefragtes geschlossenes Modell hat dieses Ergebnis und ein Veröffentlichungsdatum.</translation>
    </message>
    <message>
        <source>No commercial use.</source>
        <translation>Keine kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>No dated price is known of these models.</source>
        <translation>Von diesen Modellen ist kein datierter Preis bekannt.</translation>
    </message>
    <message>
        <source>No dated price is known of these models.
Put other models into the lineup: Space on a row of the table does it.</source>
        <translation>Von diesen Modellen ist kein datierter Preis bekannt.
Andere Modelle in die Vergleichsliste aufnehmen: mit der Leertaste auf einer Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>No definition of open is called {name}: there are {known}.</source>
        <translation>Keine Definition von offen heißt {name}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>No language is called {name}.</source>
        <translation>Keine Sprache heißt {name}.</translation>
    </message>
    <message>
        <source>No license is established.</source>
        <translation>Es ist keine Lizenz festgestellt.</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Keine Grenze.</translation>
    </message>
    <message>
        <source>No model of the lineup has a score.
Put other models into the lineup.</source>
        <translation>Kein Modell der Vergleichsliste hat ein Ergebnis.
Andere Modelle aufnehmen.</translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.</source>
        <translation>Kein abgefragtes Modell hat einen Veröffentlichungstag.</translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.
Clear some filters.</source>
        <translation>Kein abgefragtes Modell hat einen Veröffentlichungstag.
Filter entfernen.</translation>
    </message>
    <message>
        <source>No model that is asked for has a price.</source>
        <translation>Kein abgefragtes Modell hat einen Preis.</translation>
    </message>
    <message>
        <source>No model that is asked for has a price.
Clear some filters.</source>
        <translation>Kein abgefragtes Modell hat einen Preis.
Filter entfernen.</translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.</source>
        <translation>Kein abgefragtes Modell ist nach Bestandteilen beurteilt.</translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.
Clear some filters, or put other models into the lineup.</source>
        <translation>Kein abgefragtes Modell ist nach Bestandteilen beurteilt.
Filter entfernen oder andere Modelle in die Vergleichsliste aufnehmen.</translation>
    </message>
    <message>
        <source>No model that is asked for has both a price and a score.</source>
        <translation>Kein abgefragtes Modell hat sowohl einen Preis als auch ein Ergebnis.</translation>
    </message>
    <message>
        <source>No model that is asked for has both this score and a date of release.
Choose another score, or clear some filters.</source>
        <translation>Kein abgefragtes Modell hat sowohl dieses Ergebnis als auch ein Veröffentlichungsdatum.
Ein anderes Ergebnis wählen oder Filter entfernen.</translation>
    </message>
    <message>
        <source>No model that is asked for is released.</source>
        <translation>Kein abgefragtes Modell ist veröffentlicht.</translation>
    </message>
    <message>
        <source>No model that is asked for is released.
Clear some filters.</source>
        <translation>Kein abgefragtes Modell ist veröffentlicht.
Filter entfernen.</translation>
    </message>
    <message>
        <source>No model, family or codename is called {name}.</source>
        <translation>Kein Modell, keine Familie und kein Codename heißt {name}.</translation>
    </message>
    <message>
        <source>No open model that is asked for has this score and a date of release.</source>
        <translation>Kein abgefragtes offenes Modell hat dieses Ergebnis und ein Veröffentlichungsdatum.</translation>
    </message>
    <message>
        <source>No point to draw.
Choose another score or price, or clear some filters.</source>
        <translation>Kein Punkt zu zeichnen.
Ein anderes Ergebnis oder einen anderen Preis wählen oder Filter entfernen.</translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation>Keine gelesene Quelle nennt es: Es ist unbekannt, nicht null.</translation>
    </message>
    <message>
        <source>No user or revenue limit</source>
        <translation>Keine Nutzer- oder Umsatzgrenze</translation>
    </message>
    <message>
        <source>No {column} is called {value}.</source>
        <translation>{column}: Kein Wert heißt {value}.</translation>
    </message>
    <message>
        <source>Noncommercial</source>
        <translation>Nicht kommerziell</translation>
    </message>
    <message>
        <source>None is excluded.</source>
        <translation>Keine ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>None of the classes</source>
        <translation>Keine der Klassen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Not above the line of {line}. {said}</source>
        <translation>Nicht über der Grenze von {line}. {said}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not both dates are known to the day.</source>
        <translation>Nicht beide Zeitpunkte sind auf den Tag genau bekannt.</translation>
    </message>
    <message>
        <source>Not granted.</source>
        <translation>Nicht gewährt.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Not released: there is nothing to use yet.</source>
        <translation>Nicht veröffentlicht: Es gibt noch nichts zu nutzen.</translation>
    </message>
    <message>
        <source>Not shared, as the source judges it.</source>
        <translation>Nach dem Urteil der Quelle nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing is known of its clauses.</source>
        <translation>Über ihre Klauseln ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of its {fields}.</source>
        <translation>Unbekannt ist daran: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotes.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>OSI-approved</source>
        <translation>Von der OSI anerkannt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message numerus="yes">
        <source>Of %n benchmarks with scores of at least two, {leads}.</source>
        <translation>
            <numerusform>Von %n Benchmark mit Ergebnissen von mindestens zweien: {leads}.</numerusform>
            <numerusform>Von %n Benchmarks mit Ergebnissen von mindestens zweien: {leads}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each tier the newest model of each openness class; in brackets how many there are.</source>
        <translation>Je Stufe das neueste Modell jeder Offenheitsklasse; in Klammern, wie viele es sind.</translation>
    </message>
    <message>
        <source>Of {rough} only the month or year of release is known: its first day counts.</source>
        <translation>Nur Monat oder Jahr der Veröffentlichung bekannt: {rough}; es zählt der erste Tag.</translation>
    </message>
    <message>
        <source>On conditions.</source>
        <translation>Unter Bedingungen.</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>Auf der Bestenlinie</translation>
    </message>
    <message>
        <source>Only as long as the use is not commercial. {said}</source>
        <translation>Nur solange die Nutzung nicht kommerziell ist. {said}</translation>
    </message>
    <message>
        <source>Only one value can stand after {operator}.</source>
        <translation>Nach {operator} kann nur ein Wert stehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open and closed share the lead</source>
        <translation>Offen und Geschlossen liegen gleichauf</translation>
    </message>
    <message>
        <source>Open leads closed by {points}</source>
        <translation>Offen führt vor Geschlossen mit {points}</translation>
    </message>
    <message>
        <source>Open means: {definition_titles}.</source>
        <translation>Offen heißt: {definition_titles}.</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>Open, conditional</source>
        <translation>Offen, mit Auflagen</translation>
    </message>
    <message>
        <source>Open, noncommercial</source>
        <translation>Offen, nicht kommerziell</translation>
    </message>
    <message>
        <source>Open, permissive</source>
        <translation>Offen, freizügig</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Openness by component</source>
        <translation>Offenheit nach Bestandteilen</translation>
    </message>
    <message>
        <source>Openness unknown</source>
        <translation>Offenheit unbekannt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>Ausgabegrenze</translation>
    </message>
    <message>
        <source>Outputs may train models</source>
        <translation>Training mit Ausgaben</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Parts that Class III asks for are not listed as open.</source>
        <translation>Teile, die Klasse III verlangt, sind nicht als offen geführt.</translation>
    </message>
    <message>
        <source>Patent grant</source>
        <translation>Patentlizenz</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Erlaubnisse</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Freizügig</translation>
    </message>
    <message>
        <source>Permissive: changed models are free.</source>
        <translation>Freizügig: Geänderte Modelle sind frei.</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Place in the vendor&apos;s own line-up at release.</source>
        <translation>Platz im eigenen Sortiment des Anbieters bei der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Preprint</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>Price spread</source>
        <translation>Preisspanne</translation>
    </message>
    <message>
        <source>Prices by plan and host</source>
        <translation>Preise nach Tarif und Host</translation>
    </message>
    <message>
        <source>Prices of different plans</source>
        <translation>Preise verschiedener Tarife</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Qualität und Preis</translation>
    </message>
    <message>
        <source>Reached by open</source>
        <translation>Von Offen erreicht mit</translation>
    </message>
    <message>
        <source>Read against {names}.</source>
        <translation>Bezogen auf {names}.</translation>
    </message>
    <message>
        <source>Read from the prices</source>
        <translation>Abgelesen aus den Preisen</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Regions that are not told.</source>
        <translation>Regionen, die nicht genannt sind.</translation>
    </message>
    <message>
        <source>Release timeline</source>
        <translation>Zeitleiste der Veröffentlichungen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Releases by vendor</source>
        <translation>Veröffentlichungen nach Anbieter</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation>Berichtet und angekündigt</translation>
    </message>
    <message>
        <source>Reported or announced; nothing to use yet.</source>
        <translation>Berichtet oder angekündigt; noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>Research paper</source>
        <translation>Forschungsartikel</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Revenue limit</source>
        <translation>Umsatzgrenze</translation>
    </message>
    <message>
        <source>Reviewed paper</source>
        <translation>Begutachteter Artikel</translation>
    </message>
    <message>
        <source>Revocable</source>
        <translation>Widerruflich</translation>
    </message>
    <message>
        <source>Run by {runner}; higher is better.</source>
        <translation>Durchgeführt von {runner}; höher ist besser.</translation>
    </message>
    <message>
        <source>Run by {runner}; lower is better.</source>
        <translation>Durchgeführt von {runner}; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>SPDX id</source>
        <translation>SPDX-Kennung</translation>
    </message>
    <message>
        <source>Sample outputs</source>
        <translation>Beispielausgaben</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Score profile</source>
        <translation>Ergebnisprofil</translation>
    </message>
    <message>
        <source>Score: high</source>
        <translation>Ergebnis: oberes Ende</translation>
    </message>
    <message>
        <source>Score: low</source>
        <translation>Ergebnis: unteres Ende</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Scores at different effort settings</source>
        <translation>Ergebnisse bei verschiedenem Denkaufwand</translation>
    </message>
    <message>
        <source>Scores of the lineup</source>
        <translation>Ergebnisse der Vergleichsliste</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Shaded: 120 days or more without a release that has this score.</source>
        <translation>Schattiert: 120 Tage oder mehr ohne eine Veröffentlichung mit diesem Ergebnis.</translation>
    </message>
    <message>
        <source>Shared openly, as the source judges it.</source>
        <translation>Nach dem Urteil der Quelle offen bereitgestellt.</translation>
    </message>
    <message>
        <source>Shared or described in part, as the source judges it.</source>
        <translation>Nach dem Urteil der Quelle teilweise bereitgestellt oder beschrieben.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Somebody other than the vendor measured it, or it was read off the thing itself.</source>
        <translation>Jemand anderes als der Anbieter hat es gemessen, oder es wurde am Gegenstand selbst abgelesen.</translation>
    </message>
    <message>
        <source>Somebody worked out or guessed it, and says so.</source>
        <translation>Jemand hat es errechnet oder vermutet und sagt das auch.</translation>
    </message>
    <message>
        <source>Something to look for must stand after {text}.</source>
        <translation>Nach {text} muss etwas stehen, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Something to look for must stand before {text}.</source>
        <translation>Vor {text} muss etwas stehen, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Quellen: {sources}.</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Standard plan: the vendor&apos;s list price, or the median over hosts where the vendor does not sell the model.</source>
        <translation>Standardtarif: der Listenpreis des Anbieters, oder der Median über die Hosts, wo der Anbieter das Modell nicht verkauft.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategy grid</source>
        <translation>Strategieraster</translation>
    </message>
    <message>
        <source>Sum over {claims} repositories of the vendor.</source>
        <translation>Summe über {claims} Repositorys des Anbieters.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Technischer Bericht</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Terms of a service</source>
        <translation>Bedingungen eines Dienstes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The baseline is 0: there is no ratio to it.</source>
        <translation>Der Bezug ist 0: Dazu gibt es kein Verhältnis.</translation>
    </message>
    <message>
        <source>The best that counts as closed</source>
        <translation>Das beste, das als geschlossen gilt</translation>
    </message>
    <message>
        <source>The best that counts as open</source>
        <translation>Das beste, das als offen gilt</translation>
    </message>
    <message>
        <source>The class of the license is not known.</source>
        <translation>Die Klasse der Lizenz ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The data package in {folder} has %n problems:</source>
        <translation>
            <numerusform>Das Datenpaket in {folder} hat %n Problem:</numerusform>
            <numerusform>Das Datenpaket in {folder} hat %n Probleme:</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the catalog</source>
        <translation>Der Tag des Katalogs</translation>
    </message>
    <message>
        <source>The definition holds for the whole query: it cannot stand beside &apos;or&apos;.</source>
        <translation>Die Definition gilt für die ganze Abfrage: Sie kann nicht neben &apos;or&apos; stehen.</translation>
    </message>
    <message>
        <source>The definition holds for the whole query: name one, not in brackets.</source>
        <translation>Die Definition gilt für die ganze Abfrage: nur eine nennen, nicht in Klammern.</translation>
    </message>
    <message>
        <source>The index judges how openly it is shared, the framework asks for an open license.</source>
        <translation>Der Index beurteilt, wie offen es bereitgestellt ist; das Framework fragt nach einer offenen Lizenz.</translation>
    </message>
    <message>
        <source>The items of the recipe are no list of at most {most}.</source>
        <translation>Die Einträge des Rezepts sind keine Liste von höchstens {most}.</translation>
    </message>
    <message>
        <source>The license grants none of these outright.</source>
        <translation>Die Lizenz gewährt nichts davon ohne Vorbehalt.</translation>
    </message>
    <message>
        <source>The license is known, but its class is: {license_class}.</source>
        <translation>Die Lizenz ist bekannt, doch ihre Klasse ist: {license_class}.</translation>
    </message>
    <message>
        <source>The license says nothing of it.</source>
        <translation>Die Lizenz erwähnt es nicht.</translation>
    </message>
    <message>
        <source>The license says nothing of outputs, so forbids nothing.</source>
        <translation>Die Lizenz erwähnt Ausgaben nicht und untersagt daher nichts.</translation>
    </message>
    <message>
        <source>The lineup has no score to show.</source>
        <translation>Die Vergleichsliste hat kein Ergebnis zu zeigen.</translation>
    </message>
    <message>
        <source>The most able model of its line at release.</source>
        <translation>Das fähigste Modell seiner Reihe bei Erscheinen.</translation>
    </message>
    <message>
        <source>The most that the model reads at once, input and output together.</source>
        <translation>Wie viel das Modell höchstens auf einmal liest, Eingabe und Ausgabe zusammen.</translation>
    </message>
    <message>
        <source>The most that the model writes at once.</source>
        <translation>Wie viel das Modell höchstens auf einmal schreibt.</translation>
    </message>
    <message>
        <source>The newest date that the training data speak of.</source>
        <translation>Das neueste Datum, von dem die Trainingsdaten wissen.</translation>
    </message>
    <message>
        <source>The option {name} of the recipe cannot be {value}.</source>
        <translation>Die Option {name} des Rezepts kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The options of the recipe are no object.</source>
        <translation>Die Optionen des Rezepts sind kein Objekt.</translation>
    </message>
    <message>
        <source>The press or others say so.</source>
        <translation>Die Presse oder andere sagen es.</translation>
    </message>
    <message>
        <source>The press or others tell of it; the vendor has not.</source>
        <translation>Die Presse oder andere berichten davon, der Anbieter nicht.</translation>
    </message>
    <message>
        <source>The price of {name} is unknown: nothing can be said to be as cheap.</source>
        <translation>Der Preis von {name} ist unbekannt: Was gleich günstig ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The profile shows the models of the lineup, and it is empty.
Space on a row of the table, or on a point of another chart, puts a model into it.</source>
        <translation>Das Profil zeigt die Modelle der Vergleichsliste, und sie ist leer.
Die Leertaste auf einer Zeile der Tabelle oder auf einem Punkt eines anderen Diagramms nimmt ein Modell auf.</translation>
    </message>
    <message>
        <source>The query of the recipe is no text, or too long.</source>
        <translation>Die Abfrage des Rezepts ist kein Text oder zu lang.</translation>
    </message>
    <message>
        <source>The range and the median over hosts, standard plan.</source>
        <translation>Spanne und Median über die Hosts, Standardtarif.</translation>
    </message>
    <message>
        <source>The recipe has a key that is not known: {shown}.</source>
        <translation>Das Rezept hat einen unbekannten Schlüssel: {shown}.</translation>
    </message>
    <message>
        <source>The recipe has an option that {what} does not have: {name}.</source>
        <translation>Das Rezept hat eine Option, die es bei {what} nicht gibt: {name}.</translation>
    </message>
    <message>
        <source>The recipe has version {shown}, and this program reads up to {version}. Open it with a newer Weighbridge.</source>
        <translation>Das Rezept hat die Version {shown}, und dieses Programm liest bis {version}. Mit einem neueren Weighbridge öffnen.</translation>
    </message>
    <message>
        <source>The recipe is of something that is not known: {shown}. Known are {known}.</source>
        <translation>Das Rezept betrifft etwas Unbekanntes: {shown}. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The saved views in {path} cannot be read: {reason}. The file is left as it is; move it away to begin anew.</source>
        <translation>Die gespeicherten Ansichten in {path} lassen sich nicht lesen: {reason}. Die Datei bleibt, wie sie ist; sie verschieben, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The score of {name} is unknown: nothing can be said to be as good.</source>
        <translation>Das Ergebnis von {name} ist unbekannt: Was gleich gut ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Sitzung</translation>
    </message>
    <message>
        <source>The session in {path} cannot be read: {reason}.</source>
        <translation>Die Sitzung in {path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The session is that of the run before.</source>
        <translation>Die Sitzung ist die des vorigen Laufs.</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>Die Einstellungen in {path}</translation>
    </message>
    <message>
        <source>The settings in {path} are no JSON; they are as at first.</source>
        <translation>Die Einstellungen in {path} sind kein JSON; sie sind wie am Anfang.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The terms of the weights or, for closed models, of the service.</source>
        <translation>Die Bedingungen der Gewichte oder, bei geschlossenen Modellen, des Dienstes.</translation>
    </message>
    <message>
        <source>The text says no: it forbids this, or does not ask for it.</source>
        <translation>Der Text verneint: Er untersagt dies oder verlangt es nicht.</translation>
    </message>
    <message>
        <source>The text says yes: it grants this, or asks for it.</source>
        <translation>Der Text bejaht: Er gewährt dies oder verlangt es.</translation>
    </message>
    <message>
        <source>The text was read and does not speak of it.</source>
        <translation>Der Text wurde gelesen und erwähnt es nicht.</translation>
    </message>
    <message>
        <source>The use</source>
        <translation>Die Nutzung</translation>
    </message>
    <message>
        <source>The use: {purpose}; {figures}</source>
        <translation>Die Nutzung: {purpose}; {figures}</translation>
    </message>
    <message>
        <source>The vendor does not disclose it.</source>
        <translation>Der Anbieter legt es nicht offen.</translation>
    </message>
    <message>
        <source>The vendor has told of it; it cannot be used yet.</source>
        <translation>Der Anbieter hat es angekündigt; es ist noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>The vendor no longer offers it.</source>
        <translation>Der Anbieter bietet es nicht mehr an.</translation>
    </message>
    <message>
        <source>The vendor says so.</source>
        <translation>Der Anbieter sagt es.</translation>
    </message>
    <message>
        <source>The vendor&apos;s line that the model belongs to.</source>
        <translation>Die Modellreihe des Anbieters, zu der das Modell gehört.</translation>
    </message>
    <message>
        <source>The version of the recipe is no number: {shown}.</source>
        <translation>Die Version des Rezepts ist keine Zahl: {shown}.</translation>
    </message>
    <message>
        <source>The weights are kept; whether the service fine-tunes is not in the catalog.</source>
        <translation>Die Gewichte werden zurückgehalten; ob der Dienst Feinabstimmung anbietet, steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>The weights may be passed on.</source>
        <translation>Die Gewichte dürfen weitergegeben werden.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The {what} “{name}” is left out: {why}.</source>
        <translation>Weggelassen ({what}): „{name}“; {why}.</translation>
    </message>
    <message>
        <source>There is neither a user limit nor a revenue limit.</source>
        <translation>Es gibt weder eine Nutzergrenze noch eine Umsatzgrenze.</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>Es gibt kein Feld {name}.</translation>
    </message>
    <message>
        <source>There is no field {name}. Put text in quotes to search for it as it is.</source>
        <translation>Es gibt kein Feld {name}. Text in Anführungszeichen wird so gesucht, wie er ist.</translation>
    </message>
    <message>
        <source>There is no {what} {name}.</source>
        <translation>{what} {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>These figures are for different effort settings: {named}.</source>
        <translation>Diese Zahlen gelten bei verschiedenem Denkaufwand: {named}.</translation>
    </message>
    <message>
        <source>These figures are for different plans: {named}.</source>
        <translation>Diese Zahlen gelten für verschiedene Tarife: {named}.</translation>
    </message>
    <message>
        <source>These figures are of different runners: some vendors ran the test themselves.</source>
        <translation>Diese Zahlen stammen von verschiedenen Stellen: Manche Anbieter haben den Test selbst durchgeführt.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This catalog has no benchmark: quality cannot be compared.</source>
        <translation>Dieser Katalog enthält keinen Benchmark: Qualität lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>This catalog has no benchmarks, so there are no scores.</source>
        <translation>Dieser Katalog enthält keine Benchmarks, also auch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>This follows from the clauses as the catalog has them. It is no legal advice: read the text.</source>
        <translation>Dies folgt aus den Klauseln, wie der Katalog sie führt. Es ist keine Rechtsberatung: Maßgeblich ist der Lizenztext.</translation>
    </message>
    <message>
        <source>This is no recipe: it does not name its version ({key}).</source>
        <translation>Dies ist kein Rezept: Es nennt seine Version nicht ({key}).</translation>
    </message>
    <message>
        <source>This is no recipe: it is not JSON ({error}).</source>
        <translation>Dies ist kein Rezept: Es ist kein JSON ({error}).</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Those that work on each token.</source>
        <translation>Jene, die an jedem Token mitwirken.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tier unknown</source>
        <translation>Stufe unbekannt</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be kept to.</source>
        <translation>Einzuhalten.</translation>
    </message>
    <message>
        <source>Tolerance: {tolerance} {unit}.</source>
        <translation>Toleranz: {tolerance} {unit}.</translation>
    </message>
    <message>
        <source>Training code</source>
        <translation>Trainingscode</translation>
    </message>
    <message>
        <source>Training code shared</source>
        <translation>Trainingscode bereitgestellt</translation>
    </message>
    <message>
        <source>Training data shared</source>
        <translation>Trainingsdaten bereitgestellt</translation>
    </message>
    <message>
        <source>Transparency of the vendor</source>
        <translation>Transparenz des Anbieters</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>USD je Million Token</translation>
    </message>
    <message>
        <source>USD/M tokens</source>
        <translation>USD/Mio. Token</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unreleased</source>
        <translation>Unveröffentlicht</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>Nutzergrenze</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vendors by tier</source>
        <translation>Anbieter nach Stufe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights after the first training.</source>
        <translation>Gewichte nach dem ersten Training.</translation>
    </message>
    <message>
        <source>Weights can be downloaded, with limits on users, revenue, region, field, naming or outputs.</source>
        <translation>Gewichte herunterladbar, mit Grenzen bei Nutzern, Umsatz, Region, Einsatzgebiet, Benennung oder Ausgaben.</translation>
    </message>
    <message>
        <source>Weights can be downloaded; no commercial use.</source>
        <translation>Gewichte herunterladbar; keine kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>Weights can be downloaded; the license is OSI-approved or as free.</source>
        <translation>Gewichte herunterladbar; die Lizenz ist von der OSI anerkannt oder ebenso frei.</translation>
    </message>
    <message>
        <source>Weights kept during the training.</source>
        <translation>Gewichte, die während des Trainings gesichert wurden.</translation>
    </message>
    <message>
        <source>Weights kept; only inside a product, no public API.</source>
        <translation>Gewichte zurückgehalten; nur innerhalb eines Produkts, keine öffentliche API.</translation>
    </message>
    <message>
        <source>Weights kept; sold through an API.</source>
        <translation>Gewichte zurückgehalten; über eine API verkauft.</translation>
    </message>
    <message>
        <source>Weights of the model.</source>
        <translation>Gewichte des Modells.</translation>
    </message>
    <message>
        <source>Weights released</source>
        <translation>Gewichte veröffentlicht</translation>
    </message>
    <message>
        <source>Weights shared</source>
        <translation>Gewichte bereitgestellt</translation>
    </message>
    <message>
        <source>Weights that people use.</source>
        <translation>Gewichte, die genutzt werden.</translation>
    </message>
    <message>
        <source>Weights under an OSI-approved license, and training code and data information public (in the sense of OSAID 1.0).</source>
        <translation>Gewichte unter einer von der OSI anerkannten Lizenz; Trainingscode und Angaben zu den Daten öffentlich (im Sinne der OSAID 1.0).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What do hosts ask for the same model?</source>
        <translation>Was verlangen Hosts für dasselbe Modell?</translation>
    </message>
    <message>
        <source>What hosts ask for the same model</source>
        <translation>Was Hosts für dasselbe Modell verlangen</translation>
    </message>
    <message>
        <source>What is each model of the lineup good at?</source>
        <translation>Worin ist jedes Modell der Vergleichsliste gut?</translation>
    </message>
    <message>
        <source>What it is for, and what its limits are.</source>
        <translation>Wofür es da ist und wo seine Grenzen liegen.</translation>
    </message>
    <message>
        <source>What it writes may train other models.</source>
        <translation>Mit seinen Ausgaben dürfen andere Modelle trainiert werden.</translation>
    </message>
    <message>
        <source>What its code rests on.</source>
        <translation>Worauf sein Code beruht.</translation>
    </message>
    <message>
        <source>What licenses and permissions cover</source>
        <translation>Wofür Lizenzen und Erlaubnisse gelten</translation>
    </message>
    <message>
        <source>What the license answers to the use described. No legal advice.</source>
        <translation>Was die Lizenz zur beschriebenen Nutzung antwortet. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>What the license grants outright; what it grants on conditions, or says nothing of, is left out.</source>
        <translation>Was die Lizenz ohne Vorbehalt gewährt; was sie nur unter Bedingungen gewährt oder nicht erwähnt, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>What the model was called before its release.</source>
        <translation>Wie das Modell vor seiner Veröffentlichung hieß.</translation>
    </message>
    <message>
        <source>What vendors open and what they keep</source>
        <translation>Was Anbieter öffnen und was sie behalten</translation>
    </message>
    <message>
        <source>What vendors open and what they keep, by tier</source>
        <translation>Was Anbieter öffnen und was sie behalten, nach Stufe</translation>
    </message>
    <message>
        <source>What was asked over time</source>
        <translation>Was im Lauf der Zeit verlangt wurde</translation>
    </message>
    <message>
        <source>What was kept as {what} is left out: {reason}.</source>
        <translation>Weggelassen ist, was als {what} bewahrt war: {reason}.</translation>
    </message>
    <message>
        <source>Where its data come from.</source>
        <translation>Woher seine Daten stammen.</translation>
    </message>
    <message>
        <source>Where the vendor has its seat.</source>
        <translation>Wo der Anbieter seinen Sitz hat.</translation>
    </message>
    <message>
        <source>Where they lie.</source>
        <translation>Wo sie liegen.</translation>
    </message>
    <message>
        <source>Whether a list of forbidden uses must be kept to.</source>
        <translation>Ob eine Liste untersagter Nutzungen einzuhalten ist.</translation>
    </message>
    <message>
        <source>Whether a service may be offered on to others is not in the catalog.</source>
        <translation>Ob ein Dienst weiter angeboten werden darf, steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>Whether above a number of users a license of one&apos;s own is needed.</source>
        <translation>Ob ab einer Zahl von Nutzern eine eigene Lizenz nötig ist.</translation>
    </message>
    <message>
        <source>Whether above a revenue a license of one&apos;s own is needed.</source>
        <translation>Ob ab einem Umsatz eine eigene Lizenz nötig ist.</translation>
    </message>
    <message>
        <source>Whether anything is asked is not known.</source>
        <translation>Ob etwas verlangt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether it grants the use of patents.</source>
        <translation>Ob die Nutzung von Patenten gewährt wird.</translation>
    </message>
    <message>
        <source>Whether it may be used to make money.</source>
        <translation>Ob damit Geld verdient werden darf.</translation>
    </message>
    <message>
        <source>Whether its maker must be named.</source>
        <translation>Ob der Hersteller genannt werden muss.</translation>
    </message>
    <message>
        <source>Whether people or firms of some regions may not use it.</source>
        <translation>Ob Personen oder Firmen bestimmter Regionen es nicht nutzen dürfen.</translation>
    </message>
    <message>
        <source>Whether the code that trained it is shared.</source>
        <translation>Ob der Code, mit dem es trainiert wurde, bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Whether the data of the first training are shared.</source>
        <translation>Ob die Daten des ersten Trainings bereitgestellt sind.</translation>
    </message>
    <message>
        <source>Whether the grant can be taken back.</source>
        <translation>Ob die Gewährung zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Whether the text says which law holds.</source>
        <translation>Ob der Text sagt, welches Recht gilt.</translation>
    </message>
    <message>
        <source>Whether the weights can be downloaded, and under how free a license.</source>
        <translation>Ob die Gewichte herunterladbar sind, und unter einer wie freien Lizenz.</translation>
    </message>
    <message>
        <source>Whether the weights may be passed on.</source>
        <translation>Ob die Gewichte weitergegeben werden dürfen.</translation>
    </message>
    <message>
        <source>Whether the weights that people use are shared.</source>
        <translation>Ob die Gewichte, die genutzt werden, bereitgestellt sind.</translation>
    </message>
    <message>
        <source>Whether there is a standard description of the data.</source>
        <translation>Ob es eine genormte Beschreibung der Daten gibt.</translation>
    </message>
    <message>
        <source>Whether there is a standard description of the model.</source>
        <translation>Ob es eine genormte Beschreibung des Modells gibt.</translation>
    </message>
    <message>
        <source>Whether what is built on it must bear its name.</source>
        <translation>Ob darauf Aufgebautes seinen Namen tragen muss.</translation>
    </message>
    <message>
        <source>Whether what it writes may train other models.</source>
        <translation>Ob sich mit seinen Ausgaben andere Modelle trainieren lassen.</translation>
    </message>
    <message>
        <source>Which parts of a model are open?</source>
        <translation>Welche Teile eines Modells sind offen?</translation>
    </message>
    <message>
        <source>Which tiers do vendors open, and which keep?</source>
        <translation>Welche Stufen öffnen Anbieter, welche behalten sie?</translation>
    </message>
    <message>
        <source>Who makes the model.</source>
        <translation>Wer das Modell herstellt.</translation>
    </message>
    <message>
        <source>Who released what, and when?</source>
        <translation>Wer hat wann was veröffentlicht?</translation>
    </message>
    <message>
        <source>Who sells it at a known standard price.</source>
        <translation>Wer es zu einem bekannten Standardpreis verkauft.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>Unter Bedingungen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, on conditions that the evidence tells.</source>
        <translation>Ja, unter Bedingungen, die in den Belegen stehen.</translation>
    </message>
    <message>
        <source>a date, such as 2026, 2026-11, 2026-11-24 or today-90d</source>
        <translation>ein Datum wie 2026, 2026-11, 2026-11-24 oder today-90d</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a newer version of the program has written it</source>
        <translation>eine neuere Version des Programms hat sie geschrieben</translation>
    </message>
    <message>
        <source>a number, such as 0.5, 128k or best(closed)-30</source>
        <translation>eine Zahl wie 0.5, 128k oder best(closed)-30</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>um {date}</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>another tier, nearest on {title}</source>
        <translation>andere Stufe, am nächsten bei {title}</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>at a price of 0</source>
        <translation>zum Preis 0</translation>
    </message>
    <message>
        <source>at {name}</source>
        <translation>bei {name}</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>benchmark of the filters</source>
        <translation>Benchmark der Filter</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>bestes bekanntes</translation>
    </message>
    <message>
        <source>beyond the first of the table</source>
        <translation>jenseits der ersten der Tabelle</translation>
    </message>
    <message>
        <source>caching</source>
        <translation>Caching</translation>
    </message>
    <message>
        <source>catalogued</source>
        <translation>aus einem Katalog</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed&apos;s {day} level has not been reached in {days} days</source>
        <translation>der Stand von Geschlossen vom {day} ist seit {days} Tagen nicht erreicht</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>kommerziell</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>computer-use</source>
        <translation>Computerbedienung</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>Datenbeitrag</translation>
    </message>
    <message>
        <source>country not given</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>country {country}</source>
        <translation>Land {country}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>definition of open</source>
        <translation>Definition von offen</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>Denkaufwand {effort}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>factuality</source>
        <translation>Faktentreue</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>fine-tune it</source>
        <translation>feinabstimmen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free for any use</source>
        <translation>frei für jede Nutzung</translation>
    </message>
    <message>
        <source>from {low} at {hosts} hosts</source>
        <translation>ab {low} bei {hosts} Hosts</translation>
    </message>
    <message>
        <source>general</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>input price of {name} not comparable: another plan</source>
        <translation>Eingabepreis von {name} nicht vergleichbar: anderer Tarif</translation>
    </message>
    <message>
        <source>input price of {name} unknown</source>
        <translation>Eingabepreis von {name} unbekannt</translation>
    </message>
    <message>
        <source>input price unknown</source>
        <translation>Eingabepreis unbekannt</translation>
    </message>
    <message>
        <source>input {said} against {other} {unit}</source>
        <translation>Eingabe in {unit}: {said} gegenüber {other}</translation>
    </message>
    <message>
        <source>input {said} {unit}</source>
        <translation>Eingabe in {unit}: {said}</translation>
    </message>
    <message>
        <source>input {said} {unit}, on the {condition} plan</source>
        <translation>Eingabe in {unit}: {said}, im Tarif {condition}</translation>
    </message>
    <message>
        <source>it has more than {count} parts</source>
        <translation>es hat mehr als {count} Teile</translation>
    </message>
    <message>
        <source>it has no list of views</source>
        <translation>es gibt darin keine Liste von Ansichten</translation>
    </message>
    <message>
        <source>it is larger than {count} bytes</source>
        <translation>sie ist größer als {count} Byte</translation>
    </message>
    <message>
        <source>it is longer than {count} characters</source>
        <translation>es ist länger als {count} Zeichen</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it is no JSON ({error})</source>
        <translation>sie ist kein JSON ({error})</translation>
    </message>
    <message>
        <source>it is no JSON: {error}</source>
        <translation>sie ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>it is no share</source>
        <translation>es ist kein Anteil</translation>
    </message>
    <message>
        <source>it is no text that can be written</source>
        <translation>es ist kein Text, der sich schreiben lässt</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is too large a number</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>sie nennt keine Version</translation>
    </message>
    <message>
        <source>item of the lineup</source>
        <translation>Eintrag der Vergleichsliste</translation>
    </message>
    <message>
        <source>its version is {version}, and this program reads up to {known}</source>
        <translation>sie hat die Version {version}, und dieses Programm liest bis {known}</translation>
    </message>
    <message>
        <source>level with {name}</source>
        <translation>gleichauf mit {name}</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>license unknown</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>list price of the vendor</source>
        <translation>Listenpreis des Anbieters</translation>
    </message>
    <message>
        <source>long-context</source>
        <translation>langer Kontext</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>math</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no list price of the vendor&apos;s own</source>
        <translation>kein eigener Listenpreis des Anbieters</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not judged by component</source>
        <translation>nicht nach Bestandteilen beurteilt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>not separable from it</source>
        <translation>nicht von ihr zu trennen</translation>
    </message>
    <message>
        <source>not to the day</source>
        <translation>nicht auf den Tag</translation>
    </message>
    <message>
        <source>of 100, FMTI 2025-12</source>
        <translation>von 100, FMTI 2025-12</translation>
    </message>
    <message>
        <source>of both</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>of closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>of unknown openness</source>
        <translation>mit unbekannter Offenheit</translation>
    </message>
    <message>
        <source>of vendors with fewer models</source>
        <translation>von Anbietern mit weniger Modellen</translation>
    </message>
    <message>
        <source>offer it as a service</source>
        <translation>als Dienst anbieten</translation>
    </message>
    <message>
        <source>one host</source>
        <translation>einen Host</translation>
    </message>
    <message>
        <source>only what others write about the license was read</source>
        <translation>gelesen wurde nur, was andere über die Lizenz schreiben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>offen und geschlossen</translation>
    </message>
    <message>
        <source>open reached closed&apos;s {day} level {after}</source>
        <translation>Offen erreichte den Stand von Geschlossen vom {day} {after}</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>open was never behind</source>
        <translation>Offen lag nie zurück</translation>
    </message>
    <message>
        <source>openness unknown</source>
        <translation>Offenheit unbekannt</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>überschneiden sich</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>parts of the license text were read</source>
        <translation>Teile des Lizenztextes wurden gelesen</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>Bevorzugung</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>price of the chart</source>
        <translation>Preis des Diagramms</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Schlussfolgern</translation>
    </message>
    <message>
        <source>redistribute it</source>
        <translation>weitergeben</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>release date unknown of {names}</source>
        <translation>Veröffentlichungsdatum unbekannt für {names}</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>released %n days earlier</source>
        <translation>
            <numerusform>%n Tag früher veröffentlicht</numerusform>
            <numerusform>%Ln Tage früher veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released %n days later</source>
        <translation>
            <numerusform>%n Tag später veröffentlicht</numerusform>
            <numerusform>%Ln Tage später veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>released on the same day</source>
        <translation>am selben Tag veröffentlicht</translation>
    </message>
    <message>
        <source>released {mine} against {theirs}</source>
        <translation>veröffentlicht {mine} gegenüber {theirs}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>reported or announced only</source>
        <translation>nur berichtet oder angekündigt</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>revenue not given</source>
        <translation>Umsatz nicht angegeben</translation>
    </message>
    <message>
        <source>runs on your own hardware</source>
        <translation>läuft auf eigener Hardware</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same tier, nearest on {title}</source>
        <translation>gleiche Stufe, am nächsten bei {title}</translation>
    </message>
    <message>
        <source>same tier, the newest: no scores to compare</source>
        <translation>gleiche Stufe, das neueste: keine Ergebnisse zum Vergleichen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>score of the chart</source>
        <translation>Ergebnis des Diagramms</translation>
    </message>
    <message>
        <source>score on {title} unknown of {names}</source>
        <translation>Ergebnis bei {title} unbekannt für {names}</translation>
    </message>
    <message>
        <source>scores on {title} not comparable: other effort settings or runners</source>
        <translation>Ergebnisse bei {title} nicht vergleichbar: anderer Denkaufwand oder andere Stelle</translation>
    </message>
    <message>
        <source>share of the blend</source>
        <translation>Anteil der Mischung</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sold by fewer hosts</source>
        <translation>von weniger Hosts verkauft</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>structured-output</source>
        <translation>strukturierte Ausgabe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the best closed score is</source>
        <translation>das beste geschlossene Ergebnis ist</translation>
    </message>
    <message>
        <source>the best open score is</source>
        <translation>das beste offene Ergebnis ist</translation>
    </message>
    <message>
        <source>the catalog has none</source>
        <translation>der Katalog enthält nichts dergleichen</translation>
    </message>
    <message>
        <source>the license text was not found</source>
        <translation>der Lizenztext wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the license text was read</source>
        <translation>der Lizenztext wurde gelesen</translation>
    </message>
    <message>
        <source>the runner of the benchmark</source>
        <translation>die Stelle, die den Benchmark durchführt</translation>
    </message>
    <message>
        <source>the runner&apos;s default</source>
        <translation>die Voreinstellung der durchführenden Stelle</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>der Anbieter selbst</translation>
    </message>
    <message>
        <source>there is none of that name</source>
        <translation>es gibt keinen Eintrag dieses Namens</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>total parameters in billions</source>
        <translation>Parameter insgesamt, in Milliarden</translation>
    </message>
    <message>
        <source>train other models on its outputs</source>
        <translation>andere Modelle mit seinen Ausgaben trainieren</translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation>nicht offengelegt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>unveröffentlicht</translation>
    </message>
    <message>
        <source>users not given</source>
        <translation>Nutzer nicht angegeben</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>vendor-claimed</source>
        <translation>laut Anbieter</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Bildverstehen</translation>
    </message>
    <message>
        <source>web-search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>weights can be downloaded</source>
        <translation>Gewichte herunterladbar</translation>
    </message>
    <message>
        <source>weights downloadable</source>
        <translation>Gewichte herunterladbar</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>Gewichte zurückgehalten</translation>
    </message>
    <message>
        <source>weights kept, offered under {license}</source>
        <translation>Gewichte zurückgehalten, angeboten unter {license}</translation>
    </message>
    <message>
        <source>weights kept, sold under {license}</source>
        <translation>Gewichte zurückgehalten, verkauft unter {license}</translation>
    </message>
    <message>
        <source>weights under {text}</source>
        <translation>Gewichte unter {text}</translation>
    </message>
    <message>
        <source>what it says of the session or the window has no parts</source>
        <translation>was darin zur Sitzung oder zum Fenster steht, hat keine Teile</translation>
    </message>
    <message>
        <source>with a price for another plan</source>
        <translation>mit einem Preis in einem anderen Tarif</translation>
    </message>
    <message>
        <source>with a score for another effort setting, or of another runner</source>
        <translation>mit einem Ergebnis bei anderem Denkaufwand oder von anderer Stelle</translation>
    </message>
    <message>
        <source>without a date of release</source>
        <translation>ohne Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>without a dated price</source>
        <translation>ohne datierten Preis</translation>
    </message>
    <message>
        <source>without a day of release</source>
        <translation>ohne Veröffentlichungstag</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>worst known</source>
        <translation>schlechtestes bekanntes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>{both} of %n vendors have models on both sides</source>
        <translation>
            <numerusform>Modelle auf beiden Seiten: {both} von %n Anbieter</numerusform>
            <numerusform>Modelle auf beiden Seiten: {both} von %n Anbietern</numerusform>
        </translation>
    </message>
    <message>
        <source>{cached_share} of the input cached</source>
        <translation>{cached_share} der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>{classes} unreleased or unknown</source>
        <translation>{classes} unveröffentlicht oder unbekannt</translation>
    </message>
    <message>
        <source>{closed} closed</source>
        <translation>{closed} geschlossen</translation>
    </message>
    <message>
        <source>{column} is free text: only &apos;unknown&apos; can be asked for.</source>
        <translation>{column} ist freier Text: Nur &apos;unknown&apos; lässt sich abfragen.</translation>
    </message>
    <message>
        <source>{counted} hosts</source>
        <translation>{counted} Hosts</translation>
    </message>
    <message>
        <source>{country} is excluded. {said}</source>
        <translation>{country} ist ausgeschlossen. {said}</translation>
    </message>
    <message>
        <source>{country} is not among the excluded. {said}</source>
        <translation>{country} gehört nicht zu den ausgeschlossenen. {said}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} fell the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation>{count}, davon {moved} zu einem anderen Preis als zuerst; am stärksten fiel {name} bei {host}, von {first} ({first_day}) auf {last} ({last_day}) USD/Mio. Token.</translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} rose the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation>{count}, davon {moved} zu einem anderen Preis als zuerst; am stärksten stieg {name} bei {host}, von {first} ({first_day}) auf {last} ({last_day}) USD/Mio. Token.</translation>
    </message>
    <message>
        <source>{count}; no price of these has changed between the days that are known.</source>
        <translation>{count}; zwischen den bekannten Tagen hat sich kein Preis geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} Tag</numerusform>
            <numerusform>{days} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}, since {day}</source>
        <translation>{detail}, seit {day}</translation>
    </message>
    <message>
        <source>{difference}, intervals overlap</source>
        <translation>{difference}, Intervalle überschneiden sich</translation>
    </message>
    <message>
        <source>{distance} (intervals do not overlap)</source>
        <translation>{distance} (Intervalle überschneiden sich nicht)</translation>
    </message>
    <message>
        <source>{distance} (intervals overlap)</source>
        <translation>{distance} (Intervalle überschneiden sich)</translation>
    </message>
    <message>
        <source>{distance} on {title}</source>
        <translation>{distance} bei {title}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} points ahead of {name}</source>
        <translation>
            <numerusform>{distance} Punkt vor {name}</numerusform>
            <numerusform>{distance} Punkte vor {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{distance} points behind {name}</source>
        <translation>
            <numerusform>{distance} Punkt hinter {name}</numerusform>
            <numerusform>{distance} Punkte hinter {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{distance} {unit} ahead of {name}</source>
        <translation>{distance} {unit} vor {name}</translation>
    </message>
    <message>
        <source>{distance} {unit} behind {name}</source>
        <translation>{distance} {unit} hinter {name}</translation>
    </message>
    <message>
        <source>{domain}: met of {count}</source>
        <translation>{domain}: erfüllt von {count}</translation>
    </message>
    <message>
        <source>{filters} (counts as open: {counted})</source>
        <translation>{filters} (gilt als offen: {counted})</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} und %n weiterer</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{header}, {better}</source>
        <translation>{header}, {better}</translation>
    </message>
    <message>
        <source>{header}: high</source>
        <translation>{header}: oberes Ende</translation>
    </message>
    <message>
        <source>{header}: low</source>
        <translation>{header}: unteres Ende</translation>
    </message>
    <message>
        <source>{how}: {hosts}.</source>
        <translation>{how}: {hosts}.</translation>
    </message>
    <message>
        <source>{known} other licenses</source>
        <translation>{known} weitere Lizenzen</translation>
    </message>
    <message>
        <source>{license}: {clause}</source>
        <translation>{license}: {clause}</translation>
    </message>
    <message>
        <source>{low} at one host</source>
        <translation>{low} bei einem Host</translation>
    </message>
    <message>
        <source>{low} at {hosts} hosts</source>
        <translation>{low} bei {hosts} Hosts</translation>
    </message>
    <message>
        <source>{low} to {high}, median {middle}, {hosts} hosts</source>
        <translation>{low} bis {high}, Median {middle}, {hosts} Hosts</translation>
    </message>
    <message>
        <source>{models} models, {counts}; its first is {first}</source>
        <translation>{models} Modelle, {counts}; das erste ist {first}</translation>
    </message>
    <message>
        <source>{models} of {count} vendors from {min} to {max} ({told}); the newest is {names}.</source>
        <translation>{models} von {count} Anbietern, {min} bis {max} ({told}); das neueste ist {names}.</translation>
    </message>
    <message>
        <source>{models}, each sold by one host.</source>
        <translation>{models}, jeweils von einem Host verkauft.</translation>
    </message>
    <message>
        <source>{models}, {cells} components judged: {told}</source>
        <translation>{models}, {cells} Bestandteile beurteilt: {told}</translation>
    </message>
    <message>
        <source>{models}, {ratios} of them sold by several hosts; the widest spread is {times} times: {name} from {amount} ({name_2}) to {amount_2} ({name_3}) USD/M tokens.</source>
        <translation>{models}, davon {ratios} von mehreren Hosts verkauft; die größte Spanne ist das {times}-Fache: {name} von {amount} ({name_2}) bis {amount_2} ({name_3}) USD/Mio. Token.</translation>
    </message>
    <message>
        <source>{models}: commercial use is granted outright for {free}</source>
        <translation>{models}: kommerzielle Nutzung ist für {free} ohne Vorbehalt gewährt</translation>
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
        <translation>Weitere Benchmarks in der Datentabelle: {more}.</translation>
    </message>
    <message>
        <source>{names}
{look_titles}
Released {day}
{title} {scores}</source>
        <translation>{names}
{look_titles}
Veröffentlicht {day}
{title} {scores}</translation>
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
        <translation>{names}
{look_titles}, Stufe {tier}
{status} {day}</translation>
    </message>
    <message>
        <source>{names} at {prices} {unit}</source>
        <translation>{names} zu {prices} {unit}</translation>
    </message>
    <message>
        <source>{names} leads on {count}</source>
        <translation>{names} führt bei {count}</translation>
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
        <translation>{name}
{look_titles}
bei {host}
{amount} USD/Mio. Token ab {day}</translation>
    </message>
    <message>
        <source>{name}
{look_titles}
{kind}, {plan} plan
{amount} USD/M tokens, {as_of}</source>
        <translation>{name}
{look_titles}
{kind}, Tarif {plan}
{amount} USD/Mio. Token, {as_of}</translation>
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
        <translation>{name} (Familie)</translation>
    </message>
    <message>
        <source>{name} ({status})</source>
        <translation>{name} ({status})</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}:value.</source>
        <translation>{name} hat keine Reihenfolge: Zulässig ist {name}:value.</translation>
    </message>
    <message>
        <source>{name} has {score}, {name_2} {score_2}</source>
        <translation>{name} hat {score}, {name_2} {score_2}</translation>
    </message>
    <message>
        <source>{name} is not released: it is never ranked.</source>
        <translation>{name} ist nicht veröffentlicht: Es erhält nie einen Rang.</translation>
    </message>
    <message>
        <source>{name} needs a value after {after}.</source>
        <translation>{name} braucht einen Wert nach {after}.</translation>
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
        <translation>{name}, Tarif {plan}</translation>
    </message>
    <message>
        <source>{name}, {tiers}
{look_titles}: {count}
the newest: {names}</source>
        <translation>{name}, {tiers}
{look_titles}: {count}
das neueste: {names}</translation>
    </message>
    <message>
        <source>{name}: against the baseline</source>
        <translation>{name}: gegenüber dem Bezug</translation>
    </message>
    <message>
        <source>{name}: date</source>
        <translation>{name}: Datum</translation>
    </message>
    <message>
        <source>{name}: detail</source>
        <translation>{name}: Einzelheit</translation>
    </message>
    <message>
        <source>{name}: reported and announced</source>
        <translation>{name}: berichtet und angekündigt</translation>
    </message>
    <message>
        <source>{name}: source</source>
        <translation>{name}: Quelle</translation>
    </message>
    <message>
        <source>{name}: what happened</source>
        <translation>{name}: was geschehen ist</translation>
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
        <translation>{of_open} der {overall} auf der gemeinsamen Bestenlinie gelten als offen</translation>
    </message>
    <message>
        <source>{openness}: {name}, {released}{more}</source>
        <translation>{openness}: {name}, {released}{more}</translation>
    </message>
    <message>
        <source>{opens} with open weights</source>
        <translation>{opens} mit offenen Gewichten</translation>
    </message>
    <message>
        <source>{other} of unknown openness</source>
        <translation>{other} mit unbekannter Offenheit</translation>
    </message>
    <message>
        <source>{output_share} output</source>
        <translation>{output_share} Ausgabe</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be set aside: {reason}. It is left as it is, and this session will not be kept. Move it away to begin anew.</source>
        <translation>{path} ließ sich nicht beiseitelegen: {reason}. Die Datei bleibt, wie sie ist, und diese Sitzung wird nicht bewahrt. Zum Neubeginn die Datei wegbewegen.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder, or make room, and try again.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Einen anderen Ordner wählen oder Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. The file that was there is unchanged. Choose another folder, or make room, and try again.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Die vorhandene Datei ist unverändert. Einen anderen Ordner wählen oder Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is no recipe: it is larger than {count} bytes.</source>
        <translation>{path} ist kein Rezept: Die Datei ist größer als {count} Byte.</translation>
    </message>
    <message>
        <source>{path} is no recipe: it is not UTF-8 text.</source>
        <translation>{path} ist kein Rezept: Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{place} has no parts; it is as at first.</source>
        <translation>{place} hat keine Teile und ist wie am Anfang.</translation>
    </message>
    <message>
        <source>{place} {names}</source>
        <translation>{place} {names}</translation>
    </message>
    <message>
        <source>{place}, {part}</source>
        <translation>{place}, {part}</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>{price}, logarithmic scale</source>
        <translation>{price}, logarithmische Skala</translation>
    </message>
    <message>
        <source>{revenue} USD a month</source>
        <translation>{revenue} USD im Monat</translation>
    </message>
    <message>
        <source>{revenue} USD a year</source>
        <translation>{revenue} USD im Jahr</translation>
    </message>
    <message>
        <source>{revenue} USD of revenue a year</source>
        <translation>{revenue} USD Umsatz im Jahr</translation>
    </message>
    <message>
        <source>{said} (not released)</source>
        <translation>{said} (nicht veröffentlicht)</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; to {planned}.</source>
        <translation>{said}; geplant: {planned}.</translation>
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
        <translation>{status}, nicht veröffentlicht: erhält nie einen Rang</translation>
    </message>
    <message>
        <source>{sum} closed</source>
        <translation>{sum} geschlossen</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} offen</translation>
    </message>
    <message>
        <source>{sum} partial</source>
        <translation>{sum} teilweise</translation>
    </message>
    <message>
        <source>{text} ({leaders} models share it)</source>
        <translation>{text} ({leaders} Modelle teilen es sich)</translation>
    </message>
    <message>
        <source>{text} ({leaders})</source>
        <translation>{text} ({leaders})</translation>
    </message>
    <message>
        <source>{text} ({low} to {high})</source>
        <translation>{text} ({low} bis {high})</translation>
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
        <translation>{text}; am häufigsten offen: {title} ({shares}), am seltensten: {title_2} ({shares_2}).</translation>
    </message>
    <message>
        <source>{text}; of {rows} the license is unknown.</source>
        <translation>{text}; von {rows} ist die Lizenz unbekannt.</translation>
    </message>
    <message>
        <source>{text}; {kept} of these keep all of their flagships closed{which}.</source>
        <translation>{text}; davon mit durchweg geschlossenen Flaggschiffen: {kept}{which}.</translation>
    </message>
    <message>
        <source>{text}; {license} covers the most ({count})</source>
        <translation>{text}; {license} gilt für die meisten ({count})</translation>
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
        <translation>{title} und Preis</translation>
    </message>
    <message>
        <source>{title} at {hosts}</source>
        <translation>{title} bei {hosts}</translation>
    </message>
    <message>
        <source>{title} over hosts</source>
        <translation>{title} über Hosts</translation>
    </message>
    <message>
        <source>{title}, {plan} plan</source>
        <translation>{title}, Tarif {plan}</translation>
    </message>
    <message>
        <source>{title}: matched by</source>
        <translation>{title}: zugeordnet nach</translation>
    </message>
    <message>
        <source>{title}: open against closed over time (open: {definition})</source>
        <translation>{title}: Offen gegen Geschlossen im Lauf der Zeit (offen: {definition})</translation>
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
        <translation>{title}: {models}
bestes nach {title_2}: {best_text}
{look_titles}</translation>
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
        <translation>{told} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{unreleased} is not released: it is never ranked.</source>
        <translation>{unreleased} ist nicht veröffentlicht: Es erhält nie einen Rang.</translation>
    </message>
    <message>
        <source>{users} users a month</source>
        <translation>{users} Nutzer im Monat</translation>
    </message>
    <message>
        <source>{value} is no value of {column}: wanted is {wanted}.</source>
        <translation>{value} ist kein Wert von {column}. Erwartet: {wanted}.</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} Punkten</translation>
    </message>
    <message>
        <source>{votes} votes</source>
        <translation>{votes} Stimmen</translation>
    </message>
    <message>
        <source>{what} {score}</source>
        <translation>{what} {score}</translation>
    </message>
    <message>
        <source>{where}: nothing is known of it.</source>
        <translation>{where}: Davon ist nichts bekannt.</translation>
    </message>
    <message>
        <source>{where}: {best}; {in_days}.</source>
        <translation>{where}: {best}; {in_days}.</translation>
    </message>
    <message>
        <source>{where}: {reason}; it is as at first.</source>
        <translation>{where}: {reason}; es ist wie am Anfang.</translation>
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
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this page in your browser?

{link}</source>
        <translation>Diese Seite im Browser öffnen?

{link}</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>median {value}</source>
        <translation>Median {value}</translation>
    </message>
    <message>
        <source>models: {count}</source>
        <translation>Modelle: {count}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>number {place} in the order</source>
        <translation>Nummer {place} der Sortierung</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Family · {vendor}</source>
        <translation>Familie · {vendor}</translation>
    </message>
    <message>
        <source>Model · {vendor}</source>
        <translation>Modell · {vendor}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What keys do within each part of the window: [the keyboard](keyboard.md).</source>
        <translation>Was Tasten in den einzelnen Teilen des Fensters bewirken: [Tastatur](keyboard.md).</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>nicht {filter}</translation>
    </message>
    <message>
        <source>{title}: not {value}</source>
        <translation>{title}: nicht {value}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Counts as open: {definition}</source>
        <translation>Gilt als offen: {definition}</translation>
    </message>
    <message>
        <source>Does not count as open: {definition}</source>
        <translation>Gilt nicht als offen: {definition}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>{range}, or unknown</source>
        <translation>{range} oder unbekannt</translation>
    </message>
</context>
</TS>
