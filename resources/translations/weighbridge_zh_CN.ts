<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Weighbridge</source>
        <translation>关于 Weighbridge</translation>
    </message>
    <message>
        <source>Weighbridge {version}
Weighs open AI models against closed ones, on evidence, offline.

Code: MIT. Catalog: CC BY 4.0. Icons: Lucide, ISC.
Made with Qt and Qt for Python, which are used under the LGPL, version 3; their license text tells where their source is and how to replace them.</source>
        <translation>Weighbridge {version}
以证据为本，离线权衡开放与封闭的 AI 模型。

代码：MIT。模型目录：CC BY 4.0。图标：Lucide，ISC。
使用 Qt 和 Qt for Python 开发，二者依 LGPL 第 3 版使用；其许可证文本说明了源代码的获取方式以及如何替换它们。</translation>
    </message>
    <message>
        <source>&amp;Sources of the data</source>
        <translation>数据来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Sources of the data ask for these attributions:</source>
        <translation>数据来源要求作如下署名：</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open catalog…</source>
        <translation>打开模型目录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export &amp;comparison…</source>
        <translation>导出对比(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation>打开配方(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>列(&amp;O)…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to or remove from lineup</source>
        <translation>加入或移出对比栏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare lineup</source>
        <translation>对比所选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide lines unknown in all</source>
        <translation>隐藏全部未知的行(&amp;H)</translation>
    </message>
    <message>
        <source>Add by na&amp;me</source>
        <translation>按名称添加(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>左右互换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation>最接近的对标模型(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;lear lineup</source>
        <translation>清空对比栏(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;About Weighbridge</source>
        <translation>关于 Weighbridge(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vendors</source>
        <translation>厂商(&amp;V)</translation>
    </message>
    <message>
        <source>Lic&amp;enses</source>
        <translation>许可证(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>数据质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Space puts a model into the lineup.</source>
        <translation>按空格键将模型加入对比栏。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>Answer this use, as a column that can be filtered by</source>
        <translation>按此用途给出答案，作为可筛选的一列</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>清除提问(&amp;F)</translation>
    </message>
    <message>
        <source>Take the column of answers out again</source>
        <translation>移除答案列</translation>
    </message>
    <message>
        <source>Only models: {answer}</source>
        <translation>仅显示模型：{answer}</translation>
    </message>
    <message>
        <source>Show only the models that are so answered</source>
        <translation>仅显示得到此答案的模型</translation>
    </message>
</context>
<context>
    <name>BaselineMenu</name>
    <message>
        <source>&amp;Baseline</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>BenchmarkMenu</name>
    <message>
        <source>Judge &amp;quality by</source>
        <translation>质量评判标准(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>CatalogProblemsDialog</name>
    <message>
        <source>The catalog cannot be opened</source>
        <translation>无法打开模型目录</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Mend the file, or choose another package.</source>
        <translation>未采用其中任何内容。请修正文件，或选择其他数据包。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose another package…</source>
        <translation>选择其他数据包…</translation>
    </message>
</context>
<context>
    <name>ChartControls</name>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Output share</source>
        <translation>输出占比(&amp;O)</translation>
    </message>
    <message>
        <source>Cached share of &amp;input</source>
        <translation>输入中缓存的占比(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>得分(&amp;S)</translation>
    </message>
    <message>
        <source>Blend of input and output</source>
        <translation>输入与输出的混合价格</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture of pixels (*.png)</source>
        <translation>位图 (*.png)</translation>
    </message>
    <message>
        <source>Picture of lines and text (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>The data (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Scale of pixels</source>
        <translation>像素倍率(&amp;S)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未能导出</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>未绘出</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <translation>完整图表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show the data behind the chart</source>
        <translation>显示图表背后的数据</translation>
    </message>
    <message>
        <source>List the models that are not drawn, and why</source>
        <translation>列出未绘出的模型及原因</translation>
    </message>
    <message>
        <source>Bring all of the chart into sight again (0)</source>
        <translation>重新显示整个图表 (0)</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>将图表保存为 PNG、SVG 或 CSV</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>拖动时的操作</translation>
    </message>
    <message>
        <source>What dragging does; with Shift a box, with Alt a lasso</source>
        <translation>拖动时的操作；按住 Shift 为框选，按住 Alt 为套索</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Put into the lineup</source>
        <translation>加入对比栏</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消圈选</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) caught</source>
        <translation>
            <numerusform>已圈选 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first six go into the lineup</source>
        <translation>；前六个可加入对比栏</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left and Right move it; its menu has more.</source>
        <translation>按 Ctrl+Shift+左、右方向键移动；更多操作见其菜单。</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>移除筛选条件“{filter}”</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tick what to show; drag to reorder. The name is pinned.</source>
        <translation>勾选要显示的列，拖动可调整顺序。名称列固定不动。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Ready pairs</source>
        <translation>预设配对</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Read the others as ratios or differences to it</source>
        <translation>其他各项显示为与它的比值或差值</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Hide &amp;unknown</source>
        <translation>隐藏未知(&amp;U)</translation>
    </message>
    <message>
        <source>Hide the lines in which all values are unknown</source>
        <translation>隐藏所有值均未知的行</translation>
    </message>
    <message>
        <source>&amp;Matched</source>
        <translation>逐一匹配(&amp;M)</translation>
    </message>
    <message>
        <source>The members of families and vendors by tier and nearest quality</source>
        <translation>将系列与厂商的成员按档位和最接近的质量匹配</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this comparison as a file</source>
        <translation>将此对比保存为文件</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>CounterpartsDialog</name>
    <message>
        <source>Counterparts of {name}</source>
        <translation>{name} 的对标模型</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>对标模型</translation>
    </message>
    <message>
        <source>Enter adds a model to the lineup.</source>
        <translation>按 Enter 将模型加入对比栏。</translation>
    </message>
    <message>
        <source>&amp;As good on</source>
        <translation>得分相当的评测(&amp;A)</translation>
    </message>
    <message>
        <source>within &amp;tolerance</source>
        <translation>容差(&amp;T)</translation>
    </message>
    <message>
        <source>as cheap by &amp;price</source>
        <translation>价格相当的项目(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;dd to lineup</source>
        <translation>加入对比栏(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Data behind the chart</source>
        <translation>图表背后的数据</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>This should not have happened: {line}

Your session and saved views are kept as they were last written, and you can go on. If something looks wrong, open the program anew.

The report below helps to mend it. Nothing is sent: copy it, and pass it on if you like. It is also in {log}.</source>
        <translation>发生了意外错误：{line}

会话和已存视图仍为上次写入时的状态，可以继续使用。如有异常，请重新打开程序。

以下报告有助于修复此问题。程序不会发送任何内容：如有需要，请自行复制并转交。报告也保存在 {log} 中。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Select a cell to see who states its value, when, and on what basis.</source>
        <translation>选择一个单元格，查看其值由谁、何时、以何依据给出。</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation>已读取的来源均未给出此值：是未知，不是零。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All such cells…</source>
        <translation>所有此类单元格…</translation>
    </message>
    <message>
        <source>All cells in dispute of the column {column}</source>
        <translation>“{column}”列中所有有分歧的单元格</translation>
    </message>
    <message>
        <source>Open {site}…</source>
        <translation>打开 {site}…</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>打开 {link}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add source, date and basis to each column</source>
        <translation>为每列附上来源、日期和依据</translation>
    </message>
    <message>
        <source>Raw CSV: leave text that a spreadsheet may run as a formula</source>
        <translation>原始 CSV：保留可能被电子表格当作公式执行的文本</translation>
    </message>
    <message>
        <source>Write a recipe beside it, that shows this view again</source>
        <translation>同时写入一份可重现此视图的配方</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Find in {title}</source>
        <translation>在“{title}”中查找</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>Sort {title} by count</source>
        <translation>将“{title}”按数量排序</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Add the range of a score</source>
        <translation>添加得分范围</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a score…</source>
        <translation>添加得分…</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Vendors by tier</source>
        <translation>各厂商档位一览</translation>
    </message>
    <message>
        <source>Enter tells the story of a vendor; Space puts a cell into the lineup.</source>
        <translation>按 Enter 查看厂商历程，按空格键将单元格加入对比栏。</translation>
    </message>
    <message>
        <source>{name}: into or out of the lineup</source>
        <translation>{name}：加入或移出对比栏</translation>
    </message>
    <message>
        <source>&amp;Tell the story</source>
        <translation>查看历程(&amp;T)</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>GroupingMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>解释此项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>查询语言(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Weighbridge help</source>
        <translation>Weighbridge 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可对比的内容</translation>
    </message>
    <message>
        <source>Pick two to six models, families or vendors: with Space in the table, by name in the lineup below, or choose a ready pair.</source>
        <translation>请选择两到六个模型、系列或厂商：在表格中按空格键，在下方对比栏中输入名称，或选择一组预设配对。</translation>
    </message>
    <message>
        <source>The catalog has no models for what is picked. Pick something else.</source>
        <translation>模型目录中没有所选项的模型。请另选其他项。</translation>
    </message>
    <message>
        <source>{name} is picked. Pick at least one more, or choose a ready pair.</source>
        <translation>已选择 {name}。请至少再选一项，或选择一组预设配对。</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Add by name</source>
        <translation>按名称添加</translation>
    </message>
    <message>
        <source>Add to the lineup</source>
        <translation>加入对比栏</translation>
    </message>
    <message>
        <source>The name of a model, a family or a vendor</source>
        <translation>模型、系列或厂商的名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{name} (vendor)</source>
        <translation>{name}（厂商）</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The last start did not finish, so the window has opened as at first.</source>
        <translation>上次启动未完成，窗口已恢复为初始状态。</translation>
    </message>
    <message>
        <source>What it was left with is kept in {file}.</source>
        <translation>上次的状态保存在 {file} 中。</translation>
    </message>
    <message>
        <source>Open as it was &amp;left</source>
        <translation>恢复上次状态(&amp;L)</translation>
    </message>
    <message>
        <source>The session is not kept. {error}</source>
        <translation>会话未能保存。{error}</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Models that are not drawn</source>
        <translation>未绘出的模型</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>未绘出</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show only these; again to show all</source>
        <translation>仅显示这些；再次点击显示全部</translation>
    </message>
</context>
<context>
    <name>LicensesView</name>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation>我可以使用吗？</translation>
    </message>
    <message>
        <source>License against license</source>
        <translation>许可证对比</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>将所示内容保存为文件</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Openness unknown</source>
        <translation>开放程度未知</translation>
    </message>
    <message>
        <source>{status}, not released</source>
        <translation>{status}，未发布</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>best of line</source>
        <translation>本行最佳</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>against the baseline: {text}</source>
        <translation>相对于基准：{text}</translation>
    </message>
    <message>
        <source>not comparable: {reason}</source>
        <translation>不可比：{reason}</translation>
    </message>
    <message>
        <source>sources disagree: {values}</source>
        <translation>来源不一致：{values}</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Enter on the heading of a section folds it.</source>
        <translation>在分节标题上按 Enter 可将其折叠。</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>{name}: against the baseline</source>
        <translation>{name}：相对于基准</translation>
    </message>
</context>
<context>
    <name>LineupTray</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Set the picked models side by side</source>
        <translation>并排对比所选模型</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take all models out of the lineup</source>
        <translation>将所有模型移出对比栏</translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation>对比栏</translation>
    </message>
    <message>
        <source>No &amp;baseline</source>
        <translation>取消基准(&amp;B)</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Nearest counterparts…</source>
        <translation>最接近的对标模型(&amp;N)…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>{name} (baseline)</source>
        <translation>{name}（基准）</translation>
    </message>
    <message>
        <source>Pick two to six models with Space</source>
        <translation>按空格键选择两到六个模型</translation>
    </message>
    <message>
        <source>Pick at least one more</source>
        <translation>请至少再选一项</translation>
    </message>
    <message>
        <source>Full: six at most</source>
        <translation>已满：最多六项</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Open catalog</source>
        <translation>打开模型目录</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation>正在读取模型目录…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Models shown</source>
        <translation>所示模型数</translation>
    </message>
    <message>
        <source>Lineup</source>
        <translation>对比栏</translation>
    </message>
    <message>
        <source>No catalog is open</source>
        <translation>未打开模型目录</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>显示 {shown} / {total}</translation>
    </message>
    <message>
        <source>The lineup holds six; take one out to add another.</source>
        <translation>对比栏最多容纳六项；请先移出一项再添加。</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>The chart was copied as a picture</source>
        <translation>图表已复制为图片</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Recipes (*.weighbridge *.json)</source>
        <translation>配方 (*.weighbridge *.json)</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>无法显示此配方</translation>
    </message>
</context>
<context>
    <name>MarksKey</name>
    <message>
        <source>best of the line</source>
        <translation>本行最佳</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
</context>
<context>
    <name>MatchesView</name>
    <message>
        <source>Members matched</source>
        <translation>匹配的成员</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Ready &amp;pairs</source>
        <translation>预设配对(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Remove from &amp;lineup</source>
        <translation>移出对比栏(&amp;L)</translation>
    </message>
    <message>
        <source>Add to &amp;lineup</source>
        <translation>加入对比栏(&amp;L)</translation>
    </message>
    <message>
        <source>Add the &amp;family {name} to the lineup</source>
        <translation>将 {name} 系列加入对比栏(&amp;F)</translation>
    </message>
    <message>
        <source>Add the &amp;vendor {name} to the lineup</source>
        <translation>将厂商 {name} 加入对比栏(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Group by it</source>
        <translation>按此列分组(&amp;G)</translation>
    </message>
    <message>
        <source>Do not gro&amp;up</source>
        <translation>不分组(&amp;U)</translation>
    </message>
    <message>
        <source>Clear its &amp;filter</source>
        <translation>清除此列的筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>隐藏此列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fold the group</source>
        <translation>折叠此组(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold the group</source>
        <translation>展开此组(&amp;U)</translation>
    </message>
    <message>
        <source>Fold &amp;all groups</source>
        <translation>折叠所有组(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;nfold all groups</source>
        <translation>展开所有组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Do not group</source>
        <translation>不分组(&amp;D)</translation>
    </message>
    <message>
        <source>At l&amp;east {value}</source>
        <translation>不小于 {value}(&amp;E)</translation>
    </message>
    <message>
        <source>At &amp;most {value}</source>
        <translation>不大于 {value}(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Only {value}</source>
        <translation>仅限 {value}(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not {value}</source>
        <translation>排除 {value}(&amp;N)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Then by it as well</source>
        <translation>再按此列排序(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>打开模型目录…</translation>
    </message>
    <message>
        <source>No catalog is open.</source>
        <translation>未打开模型目录。</translation>
    </message>
    <message>
        <source>No model passes all of these filters.</source>
        <translation>没有模型符合所有这些筛选条件。</translation>
    </message>
    <message>
        <source>Without one of them there would be more:</source>
        <translation>去掉其中一个条件，会有更多结果：</translation>
    </message>
    <message>
        <source>This catalog holds no models.</source>
        <translation>此模型目录中没有模型。</translation>
    </message>
    <message>
        <source>Remove “{filter}”: {gain} more</source>
        <translation>移除“{filter}”：增加 {gain} 个</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A view of this name is there; it will be replaced.</source>
        <translation>已有同名视图，将被替换。</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>另一视图已使用此名称。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteCommand</name>
    <message>
        <source>Fi&amp;nd anything…</source>
        <translation>全局查找(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find a command, model, vendor, family, saved view or page of the help</source>
        <translation>查找命令、模型、厂商、系列、已存视图或帮助页面</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>没有依次包含这些字符的内容。</translation>
    </message>
    <message>
        <source>Enter goes there; Ctrl+Enter puts it into the lineup.</source>
        <translation>按 Enter 转到该处，按 Ctrl+Enter 将其加入对比栏。</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Quality of the catalog</source>
        <translation>模型目录的数据质量</translation>
    </message>
    <message>
        <source>What the rows count</source>
        <translation>各行的统计内容</translation>
    </message>
    <message>
        <source>Counts by vendor</source>
        <translation>按厂商统计</translation>
    </message>
    <message>
        <source>Counts by column</source>
        <translation>按列统计</translation>
    </message>
    <message>
        <source>Counts by vendor and column</source>
        <translation>按厂商和列统计</translation>
    </message>
    <message>
        <source>Cells in dispute</source>
        <translation>有分歧的单元格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save these rows as a file</source>
        <translation>将这些行保存为文件</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>columns of the table</source>
        <translation>表格中的列</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); Enter goes to the cell</source>
        <translation>
            <numerusform>%n 行；按 Enter 转到单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Known: with a value. Cited: each deciding claim has a link.</source>
        <translation>已知：有值。有出处：每条起决定作用的陈述都附有链接。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>清除查询</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>清除所有筛选(&amp;A)</translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation>算作开放</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search by name, or filter: open tier:small price&lt;0.5 context&gt;=128k</source>
        <translation>按名称搜索，或输入筛选条件：open tier:small price&lt;0.5 context&gt;=128k</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>RangeFilter</name>
    <message>
        <source>Include unknown ({count})</source>
        <translation>包含未知（{count}）</translation>
    </message>
    <message>
        <source>{title} from</source>
        <translation>{title}，从</translation>
    </message>
    <message>
        <source>{title} to</source>
        <translation>{title}，到</translation>
    </message>
    <message>
        <source>Include unknown</source>
        <translation>包含未知</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>{text} is no such value. Wanted is {wanted}.</source>
        <translation>“{text}”不是有效的值。应为{wanted}。</translation>
    </message>
</context>
<context>
    <name>RangeTrack</name>
    <message>
        <source>{title}, lower end</source>
        <translation>{title}，下限</translation>
    </message>
    <message>
        <source>{title}, upper end</source>
        <translation>{title}，上限</translation>
    </message>
</context>
<context>
    <name>RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Enter sorts by a column, Shift+Enter by one more; the menu key has the rest.</source>
        <translation>按 Enter 以此列排序，按 Shift+Enter 追加一列；按菜单键查看其他操作。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>codename {name}</source>
        <translation>代号 {name}</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>曾用名 {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>系列 {name}</translation>
    </message>
    <message>
        <source>vendor {name}</source>
        <translation>厂商 {name}</translation>
    </message>
    <message>
        <source>also {name}</source>
        <translation>又名 {name}</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Clear the filter {title}</source>
        <translation>清除筛选条件“{title}”</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Space puts a model into the lineup; Enter opens the comparison.</source>
        <translation>按空格键将模型加入对比栏，按 Enter 打开对比。</translation>
    </message>
</context>
<context>
    <name>TakingAway</name>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>Export vendors</source>
        <translation>导出厂商</translation>
    </message>
    <message>
        <source>Export licenses</source>
        <translation>导出许可证</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Export quality of the catalog</source>
        <translation>导出数据质量</translation>
    </message>
    <message>
        <source>Export counterparts</source>
        <translation>导出对标模型</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Find a license</source>
        <translation>查找许可证</translation>
    </message>
    <message>
        <source>Those of the &amp;lineup</source>
        <translation>取自对比栏(&amp;L)</translation>
    </message>
    <message>
        <source>License against license</source>
        <translation>许可证对比</translation>
    </message>
    <message>
        <source>Enter on a column opens the license’s text.</source>
        <translation>在某列上按 Enter 可打开该许可证的文本。</translation>
    </message>
    <message>
        <source>At most six licenses stand side by side.</source>
        <translation>最多并排对比六个许可证。</translation>
    </message>
    <message>
        <source>Tick two or more licenses to see them side by side, clause by clause.</source>
        <translation>勾选两个或更多许可证，逐条并排对比。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>撤销(&amp;U)：{change}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>重做(&amp;R)：{change}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>lineup</source>
        <translation>对比栏</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Commercial</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>such as 5m</source>
        <translation>如 5m</translation>
    </message>
    <message>
        <source>such as 20m</source>
        <translation>如 20m</translation>
    </message>
    <message>
        <source>Pass the &amp;weights on</source>
        <translation>分发权重(&amp;W)</translation>
    </message>
    <message>
        <source>Fine-&amp;tune it</source>
        <translation>微调(&amp;T)</translation>
    </message>
    <message>
        <source>Train &amp;other models on outputs</source>
        <translation>用输出训练其他模型(&amp;O)</translation>
    </message>
    <message>
        <source>Offer it as a &amp;service</source>
        <translation>作为服务提供(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Users a month</source>
        <translation>月用户数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Revenue a year, USD</source>
        <translation>年营收（美元）(&amp;R)</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>国家/地区(&amp;Y)</translation>
    </message>
    <message>
        <source>Not a number: {fields}. It is taken as not told. Write 5m or 1500000.</source>
        <translation>不是数字：{fields}。按未说明处理。请写成 5m 或 1500000。</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>{value}, {count} models</source>
        <translation>{value}，{count} 个模型</translation>
    </message>
    <message>
        <source>{value}, {count} models, chosen</source>
        <translation>{value}，{count} 个模型，已选</translation>
    </message>
    <message>
        <source>{value}, {count} models, excluded</source>
        <translation>{value}，{count} 个模型，已排除</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Space chooses a value, Minus leaves it out; several widen the choice.</source>
        <translation>按空格键选择值，按减号键排除；多选可扩大范围。</translation>
    </message>
</context>
<context>
    <name>VendorsView</name>
    <message>
        <source>What happened</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation>据报道与已宣布</translation>
    </message>
    <message>
        <source>Of each tier the newest of each kind. Enter tells a vendor’s story.</source>
        <translation>各档位列出每类中最新的模型。按 Enter 查看厂商历程。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this grid and the story as a file</source>
        <translation>将此表格和历程保存为文件</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>关闭历程</translation>
    </message>
    <message>
        <source>The story cannot be told</source>
        <translation>无法显示历程</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Each part of it leads to its cells.</source>
        <translation>其中每一部分都可跳转到相应的单元格。</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The view “{name}” cannot be shown; nothing was changed.

{problem}</source>
        <translation>无法显示视图“{name}”；未作任何更改。

{problem}</translation>
    </message>
    <message>
        <source>The view was not saved.

{error}</source>
        <translation>视图未能保存。

{error}</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>{name} (cannot be shown)</source>
        <translation>{name}（无法显示）</translation>
    </message>
    <message>
        <source>There are no views of your own yet.</source>
        <translation>还没有自己的视图。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>删除视图“{name}”？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>&amp;Saved views</source>
        <translation>已存视图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why your own views are not listed…</source>
        <translation>为何未列出自己的视图(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>更新“{name}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Weighbridge. Filter the models below, pick some with Space and compare them, or begin with a ready comparison:</source>
        <translation>欢迎使用 Weighbridge。在下方筛选模型，按空格键选择几个进行对比，或从预设的对比开始：</translation>
    </message>
    <message>
        <source>Start here…</source>
        <translation>从这里开始…</translation>
    </message>
    <message>
        <source>The first page of the help</source>
        <translation>帮助的第一页</translation>
    </message>
    <message>
        <source>Close welcome</source>
        <translation>关闭欢迎信息</translation>
    </message>
</context>
<context>
    <name>basis</name>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Claimed by the vendor</source>
        <translation>厂商自述</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>From a catalog</source>
        <translation>目录收录</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>推导</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are not drawn: {reasons}.</source>
        <translation>
            <numerusform>%n 个模型未绘出：{reasons}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models below the frontier are not separable from it: the intervals overlap.</source>
        <translation>
            <numerusform>前沿线以下有 %n 个模型无法与其区分：区间重叠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offerings</source>
        <translation>
            <numerusform>%n 个报价</numerusform>
        </translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, higher is better</source>
        <translation>，越高越好</translation>
    </message>
    <message>
        <source>, lower is better</source>
        <translation>，越低越好</translation>
    </message>
    <message>
        <source>150 billion parameters or more.</source>
        <translation>参数量在 1500 亿及以上。</translation>
    </message>
    <message>
        <source>40 billion parameters or more, less than 150.</source>
        <translation>参数量在 400 亿及以上，1500 亿以下。</translation>
    </message>
    <message>
        <source>5 billion parameters or more, less than 40.</source>
        <translation>参数量在 50 亿及以上，400 亿以下。</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95% 区间 {low} 至 {high}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A catalog, hub or price list has it so.</source>
        <translation>某个目录、模型库或价目表如此记载。</translation>
    </message>
    <message>
        <source>A comparison needs {smallest} to {largest} different models, families, vendors or sides; these names give {count}: {given}.</source>
        <translation>对比需要 {smallest} 到 {largest} 个不同的模型、系列、厂商或阵营；这些名称得到 {count} 个：{given}。</translation>
    </message>
    <message>
        <source>A limit that is not told in numbers.</source>
        <translation>有限制，但未给出数字。</translation>
    </message>
    <message>
        <source>A model that is fine-tuned from it stays under the terms of this license.</source>
        <translation>由其微调得到的模型仍受此许可证约束。</translation>
    </message>
    <message>
        <source>A paper on it that anyone can read.</source>
        <translation>任何人都能阅读的相关论文。</translation>
    </message>
    <message>
        <source>A paper on it that passed a peer review.</source>
        <translation>通过同行评审的相关论文。</translation>
    </message>
    <message>
        <source>A promotion of the vendor; no standard price of its own is in force.</source>
        <translation>厂商的促销价；厂商目前没有生效的标准价格。</translation>
    </message>
    <message>
        <source>A query has at most {most} characters; this one has {count}.</source>
        <translation>一个查询最多 {most} 个字符；此查询有 {count} 个。</translation>
    </message>
    <message>
        <source>A query has at most {most} conditions.</source>
        <translation>一个查询最多 {most} 个条件。</translation>
    </message>
    <message>
        <source>A standard description of the data.</source>
        <translation>数据的标准说明。</translation>
    </message>
    <message>
        <source>A standard description of the model.</source>
        <translation>模型的标准说明。</translation>
    </message>
    <message>
        <source>Above the line of {line}. {said}</source>
        <translation>超过上限（{line}）。{said}</translation>
    </message>
    <message>
        <source>Acceptable use policy</source>
        <translation>可接受使用政策</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>所用天数</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>全部参数。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>An item of the recipe is no text: {shown}.</source>
        <translation>配方中有一项不是文本：{shown}。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Another window of the program is open and keeps its session too. The next start opens that of the window used last; the other one is kept as {file}.</source>
        <translation>程序的另一个窗口也打开着，并在保存它的会话。下次启动时打开最后使用的窗口的会话；另一个保存为 {file}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>Architecture, final weights, cards, evaluation results and a report are open.</source>
        <translation>架构、最终权重、模型卡与数据卡、评估结果和一份报告已开放。</translation>
    </message>
    <message>
        <source>As cheap, best first</source>
        <translation>价格相当，最佳在前</translation>
    </message>
    <message>
        <source>As for downloads.</source>
        <translation>与下载数相同。</translation>
    </message>
    <message>
        <source>As for input.</source>
        <translation>与输入价格相同。</translation>
    </message>
    <message>
        <source>As good, cheapest first</source>
        <translation>得分相当，最便宜在前</translation>
    </message>
    <message>
        <source>At the end of a bar: the best by {header}.</source>
        <translation>条形末端：{header} 最佳的模型。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>B</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>Base model data</source>
        <translation>基础模型数据</translation>
    </message>
    <message>
        <source>Base model weights</source>
        <translation>基础模型权重</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Below the flagship: most of its ability at a lower price.</source>
        <translation>低于旗舰：以较低的价格提供其大部分能力。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Best by {score}</source>
        <translation>{score} 最佳</translation>
    </message>
    <message>
        <source>Best closed</source>
        <translation>封闭最佳</translation>
    </message>
    <message>
        <source>Best closed ({definition})</source>
        <translation>最佳封闭模型（{definition}）</translation>
    </message>
    <message>
        <source>Best from then on</source>
        <translation>自此最佳</translation>
    </message>
    <message>
        <source>Best open</source>
        <translation>开放最佳</translation>
    </message>
    <message>
        <source>Best open ({definition})</source>
        <translation>最佳开放模型（{definition}）</translation>
    </message>
    <message>
        <source>Blended price, {parts}</source>
        <translation>混合价格，{parts}</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>By the Model Openness Framework, from the components openly licensed.</source>
        <translation>按模型开放性框架，由采用开放许可证的组成部分得出。</translation>
    </message>
    <message>
        <source>By total parameters: tiny &lt; 5 B, small &lt; 40 B, medium &lt; 150 B, large.</source>
        <translation>按总参数量：微型 &lt; 50 亿，小型 &lt; 400 亿，中型 &lt; 1500 亿，大型。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入价格</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>有出处</translation>
    </message>
    <message>
        <source>Cited (whole %)</source>
        <translation>有出处（整数 %）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class I, open science</source>
        <translation>I 类：开放科学</translation>
    </message>
    <message>
        <source>Class II, open tooling</source>
        <translation>II 类：开放工具</translation>
    </message>
    <message>
        <source>Class III, open model</source>
        <translation>III 类：开放模型</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>Closed leads open by {points}</source>
        <translation>封闭领先开放 {points}</translation>
    </message>
    <message>
        <source>Closed, API</source>
        <translation>封闭（API）</translation>
    </message>
    <message>
        <source>Closed, product</source>
        <translation>封闭（产品）</translation>
    </message>
    <message>
        <source>Code documentation</source>
        <translation>代码文档</translation>
    </message>
    <message>
        <source>Code of the architecture.</source>
        <translation>架构的代码。</translation>
    </message>
    <message>
        <source>Code of the training</source>
        <translation>训练过程代码</translation>
    </message>
    <message>
        <source>Code of training, inference and evaluation, and the evaluation data are open as well.</source>
        <translation>训练、推理和评估的代码以及评估数据也已开放。</translation>
    </message>
    <message>
        <source>Code that cleaned the data.</source>
        <translation>用于清洗数据的代码。</translation>
    </message>
    <message>
        <source>Code that runs it.</source>
        <translation>用于运行的代码。</translation>
    </message>
    <message>
        <source>Code that tested it.</source>
        <translation>用于测试的代码。</translation>
    </message>
    <message>
        <source>Code that trained and tuned it.</source>
        <translation>用于训练和调优的代码。</translation>
    </message>
    <message>
        <source>Code that trained it.</source>
        <translation>用于训练的代码。</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商用</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Component open</source>
        <translation>开放的组成部分</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Counted from the prices</source>
        <translation>由价格统计得出</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>对标模型</translation>
    </message>
    <message>
        <source>Counterparts of {name}</source>
        <translation>{name} 的对标模型</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Counts as closed</source>
        <translation>算作封闭</translation>
    </message>
    <message>
        <source>Counts as open</source>
        <translation>算作开放</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>数据卡</translation>
    </message>
    <message>
        <source>Data code</source>
        <translation>数据代码</translation>
    </message>
    <message>
        <source>Data of the first training.</source>
        <translation>初始训练的数据。</translation>
    </message>
    <message>
        <source>Data of the tuning.</source>
        <translation>调优的数据。</translation>
    </message>
    <message>
        <source>Data of training, validation and tests.</source>
        <translation>训练、验证和测试的数据。</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>数据说明书</translation>
    </message>
    <message>
        <source>Data that it was tested on.</source>
        <translation>用于测试的数据。</translation>
    </message>
    <message>
        <source>Data, data code, intermediate weights and a research paper are open as well.</source>
        <translation>数据、数据代码、中间权重和研究论文也已开放。</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定条款</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Described architecture</source>
        <translation>架构说明</translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <translation>是否想输入 {nearest}？</translation>
    </message>
    <message>
        <source>Did you mean: {nearest}?</source>
        <translation>是否想输入：{nearest}？</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>是否不同</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载数</translation>
    </message>
    <message>
        <source>Each benchmark on its own scale, over all models of the catalog</source>
        <translation>各项评测按自己的刻度，涵盖目录中的所有模型</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>端侧</translation>
    </message>
    <message>
        <source>End model data</source>
        <translation>最终模型数据</translation>
    </message>
    <message>
        <source>End model weights</source>
        <translation>最终模型权重</translation>
    </message>
    <message>
        <source>Evaluation code</source>
        <translation>评估代码</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>评估数据</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Examples of what it wrote.</source>
        <translation>模型输出的示例。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excluded regions</source>
        <translation>排除地区</translation>
    </message>
    <message>
        <source>Facts on the model for machines.</source>
        <translation>供机器读取的模型信息。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Fewer than two values are known of released models.</source>
        <translation>已发布模型中已知的值不足两个。</translation>
    </message>
    <message>
        <source>Fewer than two values are known.</source>
        <translation>已知的值不足两个。</translation>
    </message>
    <message>
        <source>Filters: {filters}. Weighbridge, catalog of {date}.</source>
        <translation>筛选：{filters}。Weighbridge，{date} 的模型目录。</translation>
    </message>
    <message>
        <source>Final parameters</source>
        <translation>最终参数</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Flagship</source>
        <translation>旗舰</translation>
    </message>
    <message>
        <source>Folded: {titles}.</source>
        <translation>已折叠：{titles}。</translation>
    </message>
    <message>
        <source>Follows from an OSI-approved license, and from components that are all open.</source>
        <translation>由经 OSI 批准的许可证以及全部开放的组成部分得出。</translation>
    </message>
    <message>
        <source>Follows from the clauses of the license: what they grant outright.</source>
        <translation>由许可证的条款得出：其无条件授予的权利。</translation>
    </message>
    <message>
        <source>Follows from the components that are listed under an open license.</source>
        <translation>由列明采用开放许可证的组成部分得出。</translation>
    </message>
    <message>
        <source>Follows from the license, whose class is: {license_class}.</source>
        <translation>由许可证得出，其类别为：{license_class}。</translation>
    </message>
    <message>
        <source>Follows from the status: {status}.</source>
        <translation>由状态得出：{status}。</translation>
    </message>
    <message>
        <source>Follows from the total parameters.</source>
        <translation>由总参数量得出。</translation>
    </message>
    <message>
        <source>For another effort setting ({mine}) than the others ({theirs}): not compared.</source>
        <translation>思考强度（{mine}）与其他（{theirs}）不同：不作比较。</translation>
    </message>
    <message>
        <source>For another plan ({mine}) than the others ({theirs}): not compared.</source>
        <translation>计费方案（{mine}）与其他（{theirs}）不同：不作比较。</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>From the hub, over all the vendor&apos;s repositories of the model.</source>
        <translation>取自模型库，为厂商该模型所有仓库之和。</translation>
    </message>
    <message>
        <source>Frontier of open</source>
        <translation>开放的前沿线</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>差距随时间的变化</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Governing law named</source>
        <translation>指明适用法律</translation>
    </message>
    <message>
        <source>Graded model card</source>
        <translation>模型卡评级</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>已授予。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>托管商</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>托管商数</translation>
    </message>
    <message>
        <source>How did prices change over time?</source>
        <translation>价格如何随时间变化？</translation>
    </message>
    <message>
        <source>How far does open trail closed, in points and in days?</source>
        <translation>开放落后封闭多少分、多少天？</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>阅读程度</translation>
    </message>
    <message>
        <source>How far the model has come, from reported by the press to retired.</source>
        <translation>模型所处的阶段，从据报道到已下线。</translation>
    </message>
    <message>
        <source>How it is built and run.</source>
        <translation>模型如何构建和运行。</translation>
    </message>
    <message>
        <source>How it was made, in full.</source>
        <translation>制作过程详述。</translation>
    </message>
    <message>
        <source>How it was made, in short.</source>
        <translation>制作过程概述。</translation>
    </message>
    <message>
        <source>How many hosts sell it at a known standard price.</source>
        <translation>以已知标准价格出售该模型的托管商数量。</translation>
    </message>
    <message>
        <source>How many models, and how good ones, does each license cover?</source>
        <translation>每种许可证覆盖多少个模型，水平如何？</translation>
    </message>
    <message>
        <source>How much quality does a dollar buy on each side?</source>
        <translation>在开放与封闭两方，一美元能买到多少质量？</translation>
    </message>
    <message>
        <source>How open the licenses of all parts are.</source>
        <translation>各部分许可证的开放程度。</translation>
    </message>
    <message>
        <source>How the tests came out.</source>
        <translation>测试的结果。</translation>
    </message>
    <message>
        <source>How well the code is explained.</source>
        <translation>代码说明的完善程度。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indicators that the vendor met in the Foundation Model Transparency Index.</source>
        <translation>厂商在基础模型透明度指数中达到的指标数。</translation>
    </message>
    <message>
        <source>Indicators that the vendor met, of {indicators}. The index judges companies, not models; edition {edition}.</source>
        <translation>厂商达到的指标数，共 {indicators} 项。该指数评判的是公司，不是模型；版本 {edition}。</translation>
    </message>
    <message>
        <source>Inference code</source>
        <translation>推理代码</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Intermediate parameters</source>
        <translation>中间参数</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>It can be used, and the vendor calls it a preview or beta.</source>
        <translation>可以使用，厂商称其为预览版或测试版。</translation>
    </message>
    <message>
        <source>It can be used, but the vendor advises against it or has set its end.</source>
        <translation>可以使用，但厂商不建议使用，或已确定停止服务的日期。</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>It follows from other facts by a rule, which is shown.</source>
        <translation>按所示规则由其他事实得出。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>它已保存为 {file}。</translation>
    </message>
    <message>
        <source>It is left as it is, and this session will not be kept.</source>
        <translation>文件保持原样，本次会话将不会保存。</translation>
    </message>
    <message>
        <source>It is not an object with a name and a query.</source>
        <translation>不是带有名称和查询的对象。</translation>
    </message>
    <message>
        <source>It may be used to make money.</source>
        <translation>可用于营利。</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Its {field} is not {what}.</source>
        <translation>其 {field} 不是{what}。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>知识截止日期</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Known (whole %)</source>
        <translation>已知（整数 %）</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Large: flagship; small: edge. Hollow: reported or announced. A tick below a lane is an event.</source>
        <translation>大：旗舰；小：端侧。空心：据报道或已宣布。泳道下方的短线表示事件。</translation>
    </message>
    <message>
        <source>Large: the vendor&apos;s list price. Hollow, below the line: other plans (B batch, C contributor, L long context, P priority, S promotion).</source>
        <translation>大标记：厂商的标价。线下空心：其他计费方案（B 批处理，C 贡献者，L 长上下文，P 优先，S 促销）。</translation>
    </message>
    <message>
        <source>Left out: {counted}.</source>
        <translation>未计入：{counted}。</translation>
    </message>
    <message>
        <source>Less than 5 billion parameters.</source>
        <translation>参数量在 50 亿以下。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Libraries and tools</source>
        <translation>库与工具</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>License landscape</source>
        <translation>许可证格局</translation>
    </message>
    <message>
        <source>License: date</source>
        <translation>许可证：日期</translation>
    </message>
    <message>
        <source>License: source</source>
        <translation>许可证：来源</translation>
    </message>
    <message>
        <source>License: text</source>
        <translation>许可证：文本</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List price of the vendor</source>
        <translation>厂商的标价</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>MOF class</source>
        <translation>MOF 类别</translation>
    </message>
    <message>
        <source>Made to be cheap and quick.</source>
        <translation>以便宜、快速为目标。</translation>
    </message>
    <message>
        <source>Made to run on a phone, a laptop or another small device.</source>
        <translation>用于在手机、笔记本电脑或其他小型设备上运行。</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>May I use it?</source>
        <translation>我可以使用吗？</translation>
    </message>
    <message>
        <source>Measured at several effort settings; shown is {chosen}.</source>
        <translation>在多种思考强度下测得；所示为：{chosen}。</translation>
    </message>
    <message>
        <source>Measured by another runner ({ran}) than the others: not compared.</source>
        <translation>由与其他不同的评测方（{ran}）测得：不作比较。</translation>
    </message>
    <message>
        <source>Median age (days)</source>
        <translation>数据年龄中位数（天）</translation>
    </message>
    <message>
        <source>Median over {sold_by}, standard plan; no list price of the vendor&apos;s own is known.</source>
        <translation>{sold_by}标准方案价格的中位数；厂商自己的标价未知。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Members matched</source>
        <translation>匹配的成员</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中端</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model architecture</source>
        <translation>模型架构</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Model metadata</source>
        <translation>模型元数据</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models in the grid</source>
        <translation>表格中的模型</translation>
    </message>
    <message>
        <source>More than {most} brackets stand within one another.</source>
        <translation>括号嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Naming duty</source>
        <translation>命名义务</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No benchmark has scores of two models of the lineup.</source>
        <translation>没有一项评测同时有对比栏中两个模型的得分。</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>没有与此括号对应的左括号。</translation>
    </message>
    <message>
        <source>No closed model that is asked for has this score and a date of release.</source>
        <translation>所查的封闭模型中，没有兼具此得分和发布日期的。</translation>
    </message>
    <message>
        <source>No commercial use.</source>
        <translation>不得商用。</translation>
    </message>
    <message>
        <source>No dated price is known of these models.</source>
        <translation>这些模型没有已知的带日期价格。</translation>
    </message>
    <message>
        <source>No dated price is known of these models.
Put other models into the lineup: Space on a row of the table does it.</source>
        <translation>这些模型没有已知的带日期价格。
请将其他模型加入对比栏：在表格的行上按空格键即可。</translation>
    </message>
    <message>
        <source>No definition of open is called {name}: there are {known}.</source>
        <translation>没有名为 {name} 的开放定义：现有 {known}。</translation>
    </message>
    <message>
        <source>No language is called {name}.</source>
        <translation>没有名为 {name} 的语言。</translation>
    </message>
    <message>
        <source>No license is established.</source>
        <translation>尚未确定许可证。</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>无限制。</translation>
    </message>
    <message>
        <source>No model of the lineup has a score.
Put other models into the lineup.</source>
        <translation>对比栏中的模型均无得分。
请将其他模型加入对比栏。</translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.</source>
        <translation>所查模型均无发布日期。</translation>
    </message>
    <message>
        <source>No model that is asked for has a day of release.
Clear some filters.</source>
        <translation>所查模型均无发布日期。
请清除一些筛选条件。</translation>
    </message>
    <message>
        <source>No model that is asked for has a price.</source>
        <translation>所查模型均无价格。</translation>
    </message>
    <message>
        <source>No model that is asked for has a price.
Clear some filters.</source>
        <translation>所查模型均无价格。
请清除一些筛选条件。</translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.</source>
        <translation>所查模型均未按组成部分评判。</translation>
    </message>
    <message>
        <source>No model that is asked for has been judged by component.
Clear some filters, or put other models into the lineup.</source>
        <translation>所查模型均未按组成部分评判。
请清除一些筛选条件，或将其他模型加入对比栏。</translation>
    </message>
    <message>
        <source>No model that is asked for has both a price and a score.</source>
        <translation>所查模型均不兼具价格和得分。</translation>
    </message>
    <message>
        <source>No model that is asked for has both this score and a date of release.
Choose another score, or clear some filters.</source>
        <translation>所查模型均不兼具此得分和发布日期。
请选择其他得分，或清除一些筛选条件。</translation>
    </message>
    <message>
        <source>No model that is asked for is released.</source>
        <translation>所查模型均未发布。</translation>
    </message>
    <message>
        <source>No model that is asked for is released.
Clear some filters.</source>
        <translation>所查模型均未发布。
请清除一些筛选条件。</translation>
    </message>
    <message>
        <source>No model, family or codename is called {name}.</source>
        <translation>没有名为 {name} 的模型、系列或代号。</translation>
    </message>
    <message>
        <source>No open model that is asked for has this score and a date of release.</source>
        <translation>所查的开放模型中，没有兼具此得分和发布日期的。</translation>
    </message>
    <message>
        <source>No point to draw.
Choose another score or price, or clear some filters.</source>
        <translation>没有可绘制的点。
请选择其他得分或价格，或清除一些筛选条件。</translation>
    </message>
    <message>
        <source>No source that was read states it: it is unknown, not zero.</source>
        <translation>已读取的来源均未给出此值：是未知，不是零。</translation>
    </message>
    <message>
        <source>No user or revenue limit</source>
        <translation>无用户数或营收上限</translation>
    </message>
    <message>
        <source>No {column} is called {value}.</source>
        <translation>{column}中没有名为 {value} 的值。</translation>
    </message>
    <message>
        <source>Noncommercial</source>
        <translation>非商用</translation>
    </message>
    <message>
        <source>None is excluded.</source>
        <translation>没有排除的地区。</translation>
    </message>
    <message>
        <source>None of the classes</source>
        <translation>不属于任何一类</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不允许</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Not above the line of {line}. {said}</source>
        <translation>未超过上限（{line}）。{said}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not both dates are known to the day.</source>
        <translation>两个日期未都精确到日。</translation>
    </message>
    <message>
        <source>Not granted.</source>
        <translation>未授予。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Not released: there is nothing to use yet.</source>
        <translation>未发布：尚不可用。</translation>
    </message>
    <message>
        <source>Not shared, as the source judges it.</source>
        <translation>据来源评判，未共享。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is known of its clauses.</source>
        <translation>其条款均未知。</translation>
    </message>
    <message>
        <source>Nothing is known of its {fields}.</source>
        <translation>不认识其 {fields}。</translation>
    </message>
    <message>
        <source>Nothing stands between these quotes.</source>
        <translation>引号之间没有内容。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>OSI-approved</source>
        <translation>经 OSI 批准</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message numerus="yes">
        <source>Of %n benchmarks with scores of at least two, {leads}.</source>
        <translation>
            <numerusform>在至少有两个模型得分的 %n 项评测中：{leads}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each tier the newest model of each openness class; in brackets how many there are.</source>
        <translation>各档位列出每个开放类别中最新的模型；括号内为数量。</translation>
    </message>
    <message>
        <source>Of {rough} only the month or year of release is known: its first day counts.</source>
        <translation>有 {rough} 个模型的发布日期只知道到月或年：按其第一天计算。</translation>
    </message>
    <message>
        <source>On conditions.</source>
        <translation>附有条件。</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>在前沿线上</translation>
    </message>
    <message>
        <source>Only as long as the use is not commercial. {said}</source>
        <translation>仅限非商业用途。{said}</translation>
    </message>
    <message>
        <source>Only one value can stand after {operator}.</source>
        <translation>{operator} 之后只能有一个值。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Open and closed share the lead</source>
        <translation>开放与封闭并列领先</translation>
    </message>
    <message>
        <source>Open leads closed by {points}</source>
        <translation>开放领先封闭 {points}</translation>
    </message>
    <message>
        <source>Open means: {definition_titles}.</source>
        <translation>开放的定义：{definition_titles}。</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>开源</translation>
    </message>
    <message>
        <source>Open, conditional</source>
        <translation>开放（有条件）</translation>
    </message>
    <message>
        <source>Open, noncommercial</source>
        <translation>开放（非商用）</translation>
    </message>
    <message>
        <source>Open, permissive</source>
        <translation>开放（宽松）</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>开放程度</translation>
    </message>
    <message>
        <source>Openness by component</source>
        <translation>各组成部分的开放程度</translation>
    </message>
    <message>
        <source>Openness unknown</source>
        <translation>开放程度未知</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>输出上限</translation>
    </message>
    <message>
        <source>Outputs may train models</source>
        <translation>输出可用于训练</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分开放</translation>
    </message>
    <message>
        <source>Parts that Class III asks for are not listed as open.</source>
        <translation>III 类所要求的部分未列明为开放。</translation>
    </message>
    <message>
        <source>Patent grant</source>
        <translation>专利授权</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>允许事项</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>允许事项</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Permissive: changed models are free.</source>
        <translation>宽松：修改后的模型可自由使用。</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>允许事项</translation>
    </message>
    <message>
        <source>Place in the vendor&apos;s own line-up at release.</source>
        <translation>发布时在厂商自己产品线中的位置。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计费方案</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>预印本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格历史</translation>
    </message>
    <message>
        <source>Price spread</source>
        <translation>价格差异</translation>
    </message>
    <message>
        <source>Prices by plan and host</source>
        <translation>按计费方案和托管商的价格</translation>
    </message>
    <message>
        <source>Prices of different plans</source>
        <translation>价格属于不同的计费方案</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>质量与价格</translation>
    </message>
    <message>
        <source>Reached by open</source>
        <translation>开放追上者</translation>
    </message>
    <message>
        <source>Read against {names}.</source>
        <translation>相对于 {names}。</translation>
    </message>
    <message>
        <source>Read from the prices</source>
        <translation>由价格得出</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>输入模态</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>再分发</translation>
    </message>
    <message>
        <source>Regions that are not told.</source>
        <translation>有排除的地区，但未列明。</translation>
    </message>
    <message>
        <source>Release timeline</source>
        <translation>发布时间线</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Releases by vendor</source>
        <translation>各厂商的发布</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>Reported and announced</source>
        <translation>据报道与已宣布</translation>
    </message>
    <message>
        <source>Reported or announced; nothing to use yet.</source>
        <translation>据报道或已宣布；尚不可用。</translation>
    </message>
    <message>
        <source>Research paper</source>
        <translation>研究论文</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>下线日期</translation>
    </message>
    <message>
        <source>Revenue limit</source>
        <translation>营收上限</translation>
    </message>
    <message>
        <source>Reviewed paper</source>
        <translation>同行评审论文</translation>
    </message>
    <message>
        <source>Revocable</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>Run by {runner}; higher is better.</source>
        <translation>由 {runner} 评测；越高越好。</translation>
    </message>
    <message>
        <source>Run by {runner}; lower is better.</source>
        <translation>由 {runner} 评测；越低越好。</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>SPDX id</source>
        <translation>SPDX id</translation>
    </message>
    <message>
        <source>Sample outputs</source>
        <translation>输出示例</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score profile</source>
        <translation>得分概况</translation>
    </message>
    <message>
        <source>Score: high</source>
        <translation>得分：上限</translation>
    </message>
    <message>
        <source>Score: low</source>
        <translation>得分：下限</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores at different effort settings</source>
        <translation>得分属于不同的思考强度</translation>
    </message>
    <message>
        <source>Scores of the lineup</source>
        <translation>对比栏的得分</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Shaded: 120 days or more without a release that has this score.</source>
        <translation>阴影：120 天或更长时间没有带此得分的发布。</translation>
    </message>
    <message>
        <source>Shared openly, as the source judges it.</source>
        <translation>据来源评判，已开放共享。</translation>
    </message>
    <message>
        <source>Shared or described in part, as the source judges it.</source>
        <translation>据来源评判，部分共享或部分说明。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>所示</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>规模等级</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Somebody other than the vendor measured it, or it was read off the thing itself.</source>
        <translation>由厂商以外的人测得，或直接从事物本身读出。</translation>
    </message>
    <message>
        <source>Somebody worked out or guessed it, and says so.</source>
        <translation>有人推算或猜测得出，并作了说明。</translation>
    </message>
    <message>
        <source>Something to look for must stand after {text}.</source>
        <translation>{text} 之后必须有要查找的内容。</translation>
    </message>
    <message>
        <source>Something to look for must stand before {text}.</source>
        <translation>{text} 之前必须有要查找的内容。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>来源：{sources}。</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Standard plan: the vendor&apos;s list price, or the median over hosts where the vendor does not sell the model.</source>
        <translation>标准方案：厂商的标价；厂商不出售该模型时，为各托管商价格的中位数。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strategy grid</source>
        <translation>策略网格</translation>
    </message>
    <message>
        <source>Sum over {claims} repositories of the vendor.</source>
        <translation>厂商 {claims} 个仓库之和。</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>技术报告</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Terms of a service</source>
        <translation>服务条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The baseline is 0: there is no ratio to it.</source>
        <translation>基准为 0：无法计算比值。</translation>
    </message>
    <message>
        <source>The best that counts as closed</source>
        <translation>算作封闭的最佳值</translation>
    </message>
    <message>
        <source>The best that counts as open</source>
        <translation>算作开放的最佳值</translation>
    </message>
    <message>
        <source>The class of the license is not known.</source>
        <translation>许可证的类别未知。</translation>
    </message>
    <message numerus="yes">
        <source>The data package in {folder} has %n problems:</source>
        <translation>
            <numerusform>{folder} 中的数据包有 %n 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the catalog</source>
        <translation>目录的日期</translation>
    </message>
    <message>
        <source>The definition holds for the whole query: it cannot stand beside &apos;or&apos;.</source>
        <translation>定义对整个查询生效：不能与 or 并列。</translation>
    </message>
    <message>
        <source>The definition holds for the whole query: name one, not in brackets.</source>
        <translation>定义对整个查询生效：只能写一个，且不能在括号内。</translation>
    </message>
    <message>
        <source>The index judges how openly it is shared, the framework asks for an open license.</source>
        <translation>指数评判共享的开放程度，框架则要求采用开放许可证。</translation>
    </message>
    <message>
        <source>The items of the recipe are no list of at most {most}.</source>
        <translation>配方的各项不是最多含 {most} 项的列表。</translation>
    </message>
    <message>
        <source>The license grants none of these outright.</source>
        <translation>许可证未无条件授予其中任何一项。</translation>
    </message>
    <message>
        <source>The license is known, but its class is: {license_class}.</source>
        <translation>许可证已知，但其类别为：{license_class}。</translation>
    </message>
    <message>
        <source>The license says nothing of it.</source>
        <translation>许可证未提及。</translation>
    </message>
    <message>
        <source>The license says nothing of outputs, so forbids nothing.</source>
        <translation>许可证未提及输出，因此不作禁止。</translation>
    </message>
    <message>
        <source>The lineup has no score to show.</source>
        <translation>对比栏没有可显示的得分。</translation>
    </message>
    <message>
        <source>The most able model of its line at release.</source>
        <translation>推出时该产品线中能力最强的模型。</translation>
    </message>
    <message>
        <source>The most that the model reads at once, input and output together.</source>
        <translation>模型一次可处理的最大长度，输入与输出合计。</translation>
    </message>
    <message>
        <source>The most that the model writes at once.</source>
        <translation>模型一次可输出的最大长度。</translation>
    </message>
    <message>
        <source>The newest date that the training data speak of.</source>
        <translation>训练数据所涉及的最新日期。</translation>
    </message>
    <message>
        <source>The option {name} of the recipe cannot be {value}.</source>
        <translation>配方的选项 {name} 不能为 {value}。</translation>
    </message>
    <message>
        <source>The options of the recipe are no object.</source>
        <translation>配方的选项不是对象。</translation>
    </message>
    <message>
        <source>The press or others say so.</source>
        <translation>媒体或他人如此说。</translation>
    </message>
    <message>
        <source>The press or others tell of it; the vendor has not.</source>
        <translation>媒体或他人提及；厂商尚未表态。</translation>
    </message>
    <message>
        <source>The price of {name} is unknown: nothing can be said to be as cheap.</source>
        <translation>{name} 的价格未知：无法判断哪些与其同样便宜。</translation>
    </message>
    <message>
        <source>The profile shows the models of the lineup, and it is empty.
Space on a row of the table, or on a point of another chart, puts a model into it.</source>
        <translation>得分概况显示对比栏中的模型，而对比栏为空。
在表格的行上或其他图表的点上按空格键，可将模型加入对比栏。</translation>
    </message>
    <message>
        <source>The query of the recipe is no text, or too long.</source>
        <translation>配方的查询不是文本，或过长。</translation>
    </message>
    <message>
        <source>The range and the median over hosts, standard plan.</source>
        <translation>各托管商标准方案价格的范围和中位数。</translation>
    </message>
    <message>
        <source>The recipe has a key that is not known: {shown}.</source>
        <translation>配方中有未知的键：{shown}。</translation>
    </message>
    <message>
        <source>The recipe has an option that {what} does not have: {name}.</source>
        <translation>配方中有 {what} 所没有的选项：{name}。</translation>
    </message>
    <message>
        <source>The recipe has version {shown}, and this program reads up to {version}. Open it with a newer Weighbridge.</source>
        <translation>配方的版本为 {shown}，本程序最高可读取版本 {version}。请用更新的 Weighbridge 打开。</translation>
    </message>
    <message>
        <source>The recipe is of something that is not known: {shown}. Known are {known}.</source>
        <translation>配方的种类未知：{shown}。已知的有 {known}。</translation>
    </message>
    <message>
        <source>The saved views in {path} cannot be read: {reason}. The file is left as it is; move it away to begin anew.</source>
        <translation>无法读取 {path} 中的已存视图：{reason}。文件保持原样；将其移走即可重新开始。</translation>
    </message>
    <message>
        <source>The score of {name} is unknown: nothing can be said to be as good.</source>
        <translation>{name} 的得分未知：无法判断哪些与其相当。</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The session in {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path} 中的会话：{reason}。</translation>
    </message>
    <message>
        <source>The session is that of the run before.</source>
        <translation>当前会话为上一次运行时的会话。</translation>
    </message>
    <message>
        <source>The settings in {path}</source>
        <translation>{path} 中的设置</translation>
    </message>
    <message>
        <source>The settings in {path} are no JSON; they are as at first.</source>
        <translation>{path} 中的设置不是 JSON；已恢复为初始值。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path} 中的设置：{reason}。</translation>
    </message>
    <message>
        <source>The terms of the weights or, for closed models, of the service.</source>
        <translation>权重的条款；对封闭模型，则为服务的条款。</translation>
    </message>
    <message>
        <source>The text says no: it forbids this, or does not ask for it.</source>
        <translation>文本予以否定：禁止此项行为，或不作此项要求。</translation>
    </message>
    <message>
        <source>The text says yes: it grants this, or asks for it.</source>
        <translation>文本予以肯定：授予此项权利，或提出此项要求。</translation>
    </message>
    <message>
        <source>The text was read and does not speak of it.</source>
        <translation>已读过文本，其中没有提及。</translation>
    </message>
    <message>
        <source>The use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The use: {purpose}; {figures}</source>
        <translation>用途：{purpose}；{figures}</translation>
    </message>
    <message>
        <source>The vendor does not disclose it.</source>
        <translation>厂商未披露。</translation>
    </message>
    <message>
        <source>The vendor has told of it; it cannot be used yet.</source>
        <translation>厂商已对外宣布；尚不能使用。</translation>
    </message>
    <message>
        <source>The vendor no longer offers it.</source>
        <translation>厂商不再提供。</translation>
    </message>
    <message>
        <source>The vendor says so.</source>
        <translation>厂商如此声称。</translation>
    </message>
    <message>
        <source>The vendor&apos;s line that the model belongs to.</source>
        <translation>模型所属的厂商产品线。</translation>
    </message>
    <message>
        <source>The version of the recipe is no number: {shown}.</source>
        <translation>配方的版本不是数字：{shown}。</translation>
    </message>
    <message>
        <source>The weights are kept; whether the service fine-tunes is not in the catalog.</source>
        <translation>权重不公开；目录中没有说明该服务能否微调。</translation>
    </message>
    <message>
        <source>The weights may be passed on.</source>
        <translation>可将权重转交他人。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The {what} “{name}” is left out: {why}.</source>
        <translation>略去了{what}“{name}”：{why}。</translation>
    </message>
    <message>
        <source>There is neither a user limit nor a revenue limit.</source>
        <translation>既无用户数上限，也无营收上限。</translation>
    </message>
    <message>
        <source>There is no field {name}.</source>
        <translation>没有字段 {name}。</translation>
    </message>
    <message>
        <source>There is no field {name}. Put text in quotes to search for it as it is.</source>
        <translation>没有字段 {name}。要按原样搜索文本，请为其加上引号。</translation>
    </message>
    <message>
        <source>There is no {what} {name}.</source>
        <translation>没有{what} {name}。</translation>
    </message>
    <message>
        <source>These figures are for different effort settings: {named}.</source>
        <translation>这些数字属于不同的思考强度：{named}。</translation>
    </message>
    <message>
        <source>These figures are for different plans: {named}.</source>
        <translation>这些数字属于不同的计费方案：{named}。</translation>
    </message>
    <message>
        <source>These figures are of different runners: some vendors ran the test themselves.</source>
        <translation>这些数字来自不同的评测方：有些厂商自行运行了测试。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>此括号未闭合。</translation>
    </message>
    <message>
        <source>This catalog has no benchmark: quality cannot be compared.</source>
        <translation>此目录中没有评测：无法比较质量。</translation>
    </message>
    <message>
        <source>This catalog has no benchmarks, so there are no scores.</source>
        <translation>此目录中没有评测，因此没有得分。</translation>
    </message>
    <message>
        <source>This follows from the clauses as the catalog has them. It is no legal advice: read the text.</source>
        <translation>此结果由目录所载条款得出，不构成法律意见：请阅读原文。</translation>
    </message>
    <message>
        <source>This is no recipe: it does not name its version ({key}).</source>
        <translation>这不是配方：未注明版本（{key}）。</translation>
    </message>
    <message>
        <source>This is no recipe: it is not JSON ({error}).</source>
        <translation>这不是配方：不是 JSON（{error}）。</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>此引号未闭合。</translation>
    </message>
    <message>
        <source>Those that work on each token.</source>
        <translation>处理每个 token 时实际参与运算的参数。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Tier unknown</source>
        <translation>档位未知</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be kept to.</source>
        <translation>须遵守。</translation>
    </message>
    <message>
        <source>Tolerance: {tolerance} {unit}.</source>
        <translation>容差：{tolerance} {unit}。</translation>
    </message>
    <message>
        <source>Training code</source>
        <translation>训练代码</translation>
    </message>
    <message>
        <source>Training code shared</source>
        <translation>共享训练代码</translation>
    </message>
    <message>
        <source>Training data shared</source>
        <translation>共享训练数据</translation>
    </message>
    <message>
        <source>Transparency of the vendor</source>
        <translation>厂商透明度</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>美元/百万 token</translation>
    </message>
    <message>
        <source>USD/M tokens</source>
        <translation>美元/百万 token</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unreleased</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>用户数上限</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Vendors by tier</source>
        <translation>各厂商档位一览</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights after the first training.</source>
        <translation>初始训练后的权重。</translation>
    </message>
    <message>
        <source>Weights can be downloaded, with limits on users, revenue, region, field, naming or outputs.</source>
        <translation>权重可下载，但对用户数、营收、地区、领域、命名或输出有限制。</translation>
    </message>
    <message>
        <source>Weights can be downloaded; no commercial use.</source>
        <translation>权重可下载；不得商用。</translation>
    </message>
    <message>
        <source>Weights can be downloaded; the license is OSI-approved or as free.</source>
        <translation>权重可下载；许可证经 OSI 批准，或同样自由。</translation>
    </message>
    <message>
        <source>Weights kept during the training.</source>
        <translation>训练过程中保存的权重。</translation>
    </message>
    <message>
        <source>Weights kept; only inside a product, no public API.</source>
        <translation>权重不公开；只存在于某个产品中，没有公开的 API。</translation>
    </message>
    <message>
        <source>Weights kept; sold through an API.</source>
        <translation>权重不公开；通过 API 出售。</translation>
    </message>
    <message>
        <source>Weights of the model.</source>
        <translation>模型的权重。</translation>
    </message>
    <message>
        <source>Weights released</source>
        <translation>权重发布日期</translation>
    </message>
    <message>
        <source>Weights shared</source>
        <translation>共享权重</translation>
    </message>
    <message>
        <source>Weights that people use.</source>
        <translation>供人使用的权重。</translation>
    </message>
    <message>
        <source>Weights under an OSI-approved license, and training code and data information public (in the sense of OSAID 1.0).</source>
        <translation>权重采用经 OSI 批准的许可证，且训练代码和数据信息公开（按 OSAID 1.0 的含义）。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What do hosts ask for the same model?</source>
        <translation>各托管商对同一模型要价多少？</translation>
    </message>
    <message>
        <source>What hosts ask for the same model</source>
        <translation>各托管商对同一模型的要价</translation>
    </message>
    <message>
        <source>What is each model of the lineup good at?</source>
        <translation>对比栏中的每个模型擅长什么？</translation>
    </message>
    <message>
        <source>What it is for, and what its limits are.</source>
        <translation>模型的用途和局限。</translation>
    </message>
    <message>
        <source>What it writes may train other models.</source>
        <translation>其输出可用于训练其他模型。</translation>
    </message>
    <message>
        <source>What its code rests on.</source>
        <translation>其代码所依赖的内容。</translation>
    </message>
    <message>
        <source>What licenses and permissions cover</source>
        <translation>各许可证和允许事项的覆盖范围</translation>
    </message>
    <message>
        <source>What the license answers to the use described. No legal advice.</source>
        <translation>许可证对所述用途的答案。不构成法律意见。</translation>
    </message>
    <message>
        <source>What the license grants outright; what it grants on conditions, or says nothing of, is left out.</source>
        <translation>许可证无条件授予的权利；附条件授予或未提及的不计入。</translation>
    </message>
    <message>
        <source>What the model was called before its release.</source>
        <translation>模型发布前的名称。</translation>
    </message>
    <message>
        <source>What vendors open and what they keep</source>
        <translation>厂商开放与保留的模型</translation>
    </message>
    <message>
        <source>What vendors open and what they keep, by tier</source>
        <translation>厂商在各档位开放与保留的模型</translation>
    </message>
    <message>
        <source>What was asked over time</source>
        <translation>价格随时间的变化</translation>
    </message>
    <message>
        <source>What was kept as {what} is left out: {reason}.</source>
        <translation>略去了保存为{what}的内容：{reason}。</translation>
    </message>
    <message>
        <source>Where its data come from.</source>
        <translation>数据的来源。</translation>
    </message>
    <message>
        <source>Where the vendor has its seat.</source>
        <translation>厂商总部所在地。</translation>
    </message>
    <message>
        <source>Where they lie.</source>
        <translation>权重所在的位置。</translation>
    </message>
    <message>
        <source>Whether a list of forbidden uses must be kept to.</source>
        <translation>是否须遵守一份禁止用途清单。</translation>
    </message>
    <message>
        <source>Whether a service may be offered on to others is not in the catalog.</source>
        <translation>目录中没有说明服务能否转供他人使用。</translation>
    </message>
    <message>
        <source>Whether above a number of users a license of one&apos;s own is needed.</source>
        <translation>用户数超过一定数量时，是否须另行取得许可。</translation>
    </message>
    <message>
        <source>Whether above a revenue a license of one&apos;s own is needed.</source>
        <translation>营收超过一定数额时，是否须另行取得许可。</translation>
    </message>
    <message>
        <source>Whether anything is asked is not known.</source>
        <translation>是否有要求未知。</translation>
    </message>
    <message>
        <source>Whether it grants the use of patents.</source>
        <translation>是否授予专利使用权。</translation>
    </message>
    <message>
        <source>Whether it may be used to make money.</source>
        <translation>是否可用于营利。</translation>
    </message>
    <message>
        <source>Whether its maker must be named.</source>
        <translation>是否必须注明开发者。</translation>
    </message>
    <message>
        <source>Whether people or firms of some regions may not use it.</source>
        <translation>是否有某些地区的个人或企业不得使用。</translation>
    </message>
    <message>
        <source>Whether the code that trained it is shared.</source>
        <translation>用于训练的代码是否共享。</translation>
    </message>
    <message>
        <source>Whether the data of the first training are shared.</source>
        <translation>初始训练的数据是否共享。</translation>
    </message>
    <message>
        <source>Whether the grant can be taken back.</source>
        <translation>授权是否可被收回。</translation>
    </message>
    <message>
        <source>Whether the text says which law holds.</source>
        <translation>文本是否指明适用哪一法律。</translation>
    </message>
    <message>
        <source>Whether the weights can be downloaded, and under how free a license.</source>
        <translation>权重能否下载，以及所用许可证的自由程度。</translation>
    </message>
    <message>
        <source>Whether the weights may be passed on.</source>
        <translation>是否可将权重转交他人。</translation>
    </message>
    <message>
        <source>Whether the weights that people use are shared.</source>
        <translation>供人使用的权重是否共享。</translation>
    </message>
    <message>
        <source>Whether there is a standard description of the data.</source>
        <translation>是否有数据的标准说明。</translation>
    </message>
    <message>
        <source>Whether there is a standard description of the model.</source>
        <translation>是否有模型的标准说明。</translation>
    </message>
    <message>
        <source>Whether what is built on it must bear its name.</source>
        <translation>在其基础上构建的成果是否必须冠以其名称。</translation>
    </message>
    <message>
        <source>Whether what it writes may train other models.</source>
        <translation>其输出是否可用于训练其他模型。</translation>
    </message>
    <message>
        <source>Which parts of a model are open?</source>
        <translation>模型的哪些部分是开放的？</translation>
    </message>
    <message>
        <source>Which tiers do vendors open, and which keep?</source>
        <translation>厂商开放哪些档位，又保留哪些？</translation>
    </message>
    <message>
        <source>Who makes the model.</source>
        <translation>模型的开发者。</translation>
    </message>
    <message>
        <source>Who released what, and when?</source>
        <translation>谁在何时发布了什么？</translation>
    </message>
    <message>
        <source>Who sells it at a known standard price.</source>
        <translation>以已知标准价格出售该模型的一方。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>有条件允许</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>输出模态</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, on conditions that the evidence tells.</source>
        <translation>予以肯定，但附有条件，条件见证据。</translation>
    </message>
    <message>
        <source>a date, such as 2026, 2026-11, 2026-11-24 or today-90d</source>
        <translation>日期，例如 2026、2026-11、2026-11-24 或 today-90d</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a newer version of the program has written it</source>
        <translation>由更新版本的程序写入</translation>
    </message>
    <message>
        <source>a number, such as 0.5, 128k or best(closed)-30</source>
        <translation>数字，例如 0.5、128k 或 best(closed)-30</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>约 {date}</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>another tier, nearest on {title}</source>
        <translation>档位不同，{title} 最接近</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <source>at a price of 0</source>
        <translation>价格为 0</translation>
    </message>
    <message>
        <source>at {name}</source>
        <translation>托管商：{name}</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>benchmark of the filters</source>
        <translation>筛选中的评测</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>已知最佳</translation>
    </message>
    <message>
        <source>beyond the first of the table</source>
        <translation>超出表格的前几个</translation>
    </message>
    <message>
        <source>caching</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>catalogued</source>
        <translation>目录收录</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>closed&apos;s {day} level has not been reached in {days} days</source>
        <translation>封闭 {day}的水平至今 {days} 天尚未达到</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>computer-use</source>
        <translation>操作计算机</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>数据贡献</translation>
    </message>
    <message>
        <source>country not given</source>
        <translation>未说明国家/地区</translation>
    </message>
    <message>
        <source>country {country}</source>
        <translation>国家/地区 {country}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>definition of open</source>
        <translation>开放的定义</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>思考强度 {effort}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>factuality</source>
        <translation>事实性</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>fine-tune it</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>free for any use</source>
        <translation>可自由用于任何用途</translation>
    </message>
    <message>
        <source>from {low} at {hosts} hosts</source>
        <translation>{hosts} 家托管商 {low} 起</translation>
    </message>
    <message>
        <source>general</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>input price of {name} not comparable: another plan</source>
        <translation>{name} 的输入价格不可比：计费方案不同</translation>
    </message>
    <message>
        <source>input price of {name} unknown</source>
        <translation>{name} 的输入价格未知</translation>
    </message>
    <message>
        <source>input price unknown</source>
        <translation>输入价格未知</translation>
    </message>
    <message>
        <source>input {said} against {other} {unit}</source>
        <translation>输入价格 {said}，对方为 {other}（{unit}）</translation>
    </message>
    <message>
        <source>input {said} {unit}</source>
        <translation>输入价格 {said}（{unit}）</translation>
    </message>
    <message>
        <source>input {said} {unit}, on the {condition} plan</source>
        <translation>输入价格 {said}（{unit}），{condition} 方案</translation>
    </message>
    <message>
        <source>it has more than {count} parts</source>
        <translation>超过 {count} 个部分</translation>
    </message>
    <message>
        <source>it has no list of views</source>
        <translation>没有视图列表</translation>
    </message>
    <message>
        <source>it is larger than {count} bytes</source>
        <translation>大于 {count} 字节</translation>
    </message>
    <message>
        <source>it is longer than {count} characters</source>
        <translation>超过 {count} 个字符</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is no JSON ({error})</source>
        <translation>不是 JSON（{error}）</translation>
    </message>
    <message>
        <source>it is no JSON: {error}</source>
        <translation>不是 JSON：{error}</translation>
    </message>
    <message>
        <source>it is no share</source>
        <translation>不是占比</translation>
    </message>
    <message>
        <source>it is no text that can be written</source>
        <translation>不是可写入的文本</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is too large a number</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>未注明版本</translation>
    </message>
    <message>
        <source>item of the lineup</source>
        <translation>对比栏中的项</translation>
    </message>
    <message>
        <source>its version is {version}, and this program reads up to {known}</source>
        <translation>其版本为 {version}，而本程序最高可读取 {known}</translation>
    </message>
    <message>
        <source>level with {name}</source>
        <translation>与 {name} 持平</translation>
    </message>
    <message>
        <source>license</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>license unknown</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>list price of the vendor</source>
        <translation>厂商的标价</translation>
    </message>
    <message>
        <source>long-context</source>
        <translation>长上下文</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>math</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no list price of the vendor&apos;s own</source>
        <translation>厂商没有自己的标价</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>not judged by component</source>
        <translation>未按组成部分评判</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>not separable from it</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>not to the day</source>
        <translation>未精确到日</translation>
    </message>
    <message>
        <source>of 100, FMTI 2025-12</source>
        <translation>满分 100，FMTI 2025-12</translation>
    </message>
    <message>
        <source>of both</source>
        <translation>两方的前沿线</translation>
    </message>
    <message>
        <source>of closed</source>
        <translation>封闭的前沿线</translation>
    </message>
    <message>
        <source>of unknown openness</source>
        <translation>开放程度未知</translation>
    </message>
    <message>
        <source>of vendors with fewer models</source>
        <translation>所属厂商模型较少</translation>
    </message>
    <message>
        <source>offer it as a service</source>
        <translation>作为服务提供</translation>
    </message>
    <message>
        <source>one host</source>
        <translation>一家托管商</translation>
    </message>
    <message>
        <source>only what others write about the license was read</source>
        <translation>仅阅读了他人对许可证的描述</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>open and closed</source>
        <translation>开放与封闭</translation>
    </message>
    <message>
        <source>open reached closed&apos;s {day} level {after}</source>
        <translation>开放在 {after}达到封闭 {day}的水平</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>开源</translation>
    </message>
    <message>
        <source>open was never behind</source>
        <translation>开放从未落后</translation>
    </message>
    <message>
        <source>openness unknown</source>
        <translation>开放程度未知</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分开放</translation>
    </message>
    <message>
        <source>parts of the license text were read</source>
        <translation>已阅读许可证文本的一部分</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>price of the chart</source>
        <translation>图表的价格</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>redistribute it</source>
        <translation>再分发</translation>
    </message>
    <message>
        <source>release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>release date unknown of {names}</source>
        <translation>{names} 的发布日期未知</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message numerus="yes">
        <source>released %n days earlier</source>
        <translation>
            <numerusform>早 %n 天发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>released %n days later</source>
        <translation>
            <numerusform>晚 %n 天发布</numerusform>
        </translation>
    </message>
    <message>
        <source>released on the same day</source>
        <translation>同日发布</translation>
    </message>
    <message>
        <source>released {mine} against {theirs}</source>
        <translation>发布于 {mine}，对方为 {theirs}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>reported or announced only</source>
        <translation>仅为据报道或已宣布</translation>
    </message>
    <message>
        <source>research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>revenue not given</source>
        <translation>未说明营收</translation>
    </message>
    <message>
        <source>runs on your own hardware</source>
        <translation>可在自有硬件上运行</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same tier, nearest on {title}</source>
        <translation>档位相同，{title} 最接近</translation>
    </message>
    <message>
        <source>same tier, the newest: no scores to compare</source>
        <translation>档位相同，取最新：没有可比的得分</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>score of the chart</source>
        <translation>图表的得分</translation>
    </message>
    <message>
        <source>score on {title} unknown of {names}</source>
        <translation>{names} 的 {title} 得分未知</translation>
    </message>
    <message>
        <source>scores on {title} not comparable: other effort settings or runners</source>
        <translation>{title} 的得分不可比：思考强度或评测方不同</translation>
    </message>
    <message>
        <source>share of the blend</source>
        <translation>混合价格的占比</translation>
    </message>
    <message>
        <source>side</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>sold by fewer hosts</source>
        <translation>出售的托管商较少</translation>
    </message>
    <message>
        <source>sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>structured-output</source>
        <translation>结构化输出</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the best closed score is</source>
        <translation>封闭最佳得分为</translation>
    </message>
    <message>
        <source>the best open score is</source>
        <translation>开放最佳得分为</translation>
    </message>
    <message>
        <source>the catalog has none</source>
        <translation>目录中没有</translation>
    </message>
    <message>
        <source>the license text was not found</source>
        <translation>未找到许可证文本</translation>
    </message>
    <message>
        <source>the license text was read</source>
        <translation>已阅读许可证文本</translation>
    </message>
    <message>
        <source>the runner of the benchmark</source>
        <translation>该评测的评测方</translation>
    </message>
    <message>
        <source>the runner&apos;s default</source>
        <translation>评测方的默认设置</translation>
    </message>
    <message>
        <source>the vendor itself</source>
        <translation>厂商自己</translation>
    </message>
    <message>
        <source>there is none of that name</source>
        <translation>没有此名称</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>total parameters in billions</source>
        <translation>总参数量（十亿）</translation>
    </message>
    <message>
        <source>train other models on its outputs</source>
        <translation>用其输出训练其他模型</translation>
    </message>
    <message>
        <source>undisclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>users not given</source>
        <translation>未说明用户数</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>vendor-claimed</source>
        <translation>厂商自述</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>web-search</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights can be downloaded</source>
        <translation>权重可下载</translation>
    </message>
    <message>
        <source>weights downloadable</source>
        <translation>权重可下载</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>权重不公开</translation>
    </message>
    <message>
        <source>weights kept, offered under {license}</source>
        <translation>权重不公开，依 {license} 提供</translation>
    </message>
    <message>
        <source>weights kept, sold under {license}</source>
        <translation>权重不公开，依 {license} 出售</translation>
    </message>
    <message>
        <source>weights under {text}</source>
        <translation>权重采用 {text}</translation>
    </message>
    <message>
        <source>what it says of the session or the window has no parts</source>
        <translation>其中关于会话或窗口的内容没有各部分</translation>
    </message>
    <message>
        <source>with a price for another plan</source>
        <translation>价格属于其他计费方案</translation>
    </message>
    <message>
        <source>with a score for another effort setting, or of another runner</source>
        <translation>得分属于其他思考强度或其他评测方</translation>
    </message>
    <message>
        <source>without a date of release</source>
        <translation>无发布日期</translation>
    </message>
    <message>
        <source>without a dated price</source>
        <translation>无带日期的价格</translation>
    </message>
    <message>
        <source>without a day of release</source>
        <translation>无发布日期</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>worst known</source>
        <translation>已知最差</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>{both} of %n vendors have models on both sides</source>
        <translation>
            <numerusform>%n 家厂商中有 {both} 家兼有开放与封闭模型</numerusform>
        </translation>
    </message>
    <message>
        <source>{cached_share} of the input cached</source>
        <translation>输入中缓存占 {cached_share}</translation>
    </message>
    <message>
        <source>{classes} unreleased or unknown</source>
        <translation>未发布或未知 {classes} 个</translation>
    </message>
    <message>
        <source>{closed} closed</source>
        <translation>封闭 {closed} 个</translation>
    </message>
    <message>
        <source>{column} is free text: only &apos;unknown&apos; can be asked for.</source>
        <translation>{column}为自由文本：只能查询“unknown”。</translation>
    </message>
    <message>
        <source>{counted} hosts</source>
        <translation>{counted} 家托管商</translation>
    </message>
    <message>
        <source>{country} is excluded. {said}</source>
        <translation>{country} 已被排除。{said}</translation>
    </message>
    <message>
        <source>{country} is not among the excluded. {said}</source>
        <translation>{country} 不在排除之列。{said}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{reason} {count} 个</translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} fell the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation>{count}，其中 {moved} 个的价格与最初不同；{host} 的 {name} 降幅最大，从 {first}（{first_day}）降至 {last}（{last_day}）美元/百万 token。</translation>
    </message>
    <message>
        <source>{count}, {moved} of them at another price than at first; {name} at {host} rose the most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.</source>
        <translation>{count}，其中 {moved} 个的价格与最初不同；{host} 的 {name} 涨幅最大，从 {first}（{first_day}）涨至 {last}（{last_day}）美元/百万 token。</translation>
    </message>
    <message>
        <source>{count}; no price of these has changed between the days that are known.</source>
        <translation>{count}；在已知的日期之间，价格均无变化。</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}, since {day}</source>
        <translation>{detail}，自 {day} 起</translation>
    </message>
    <message>
        <source>{difference}, intervals overlap</source>
        <translation>{difference}，区间重叠</translation>
    </message>
    <message>
        <source>{distance} (intervals do not overlap)</source>
        <translation>{distance}（区间不重叠）</translation>
    </message>
    <message>
        <source>{distance} (intervals overlap)</source>
        <translation>{distance}（区间重叠）</translation>
    </message>
    <message>
        <source>{distance} on {title}</source>
        <translation>在 {title} 上{distance}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} points ahead of {name}</source>
        <translation>
            <numerusform>领先 {name} {distance} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{distance} points behind {name}</source>
        <translation>
            <numerusform>落后 {name} {distance} 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{distance} {unit} ahead of {name}</source>
        <translation>领先 {name} {distance} {unit}</translation>
    </message>
    <message>
        <source>{distance} {unit} behind {name}</source>
        <translation>落后 {name} {distance} {unit}</translation>
    </message>
    <message>
        <source>{domain}: met of {count}</source>
        <translation>{domain}：共 {count} 项中达到的项数</translation>
    </message>
    <message>
        <source>{filters} (counts as open: {counted})</source>
        <translation>{filters}（算作开放：{counted}）</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first}，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{header}, {better}</source>
        <translation>{header}，{better}</translation>
    </message>
    <message>
        <source>{header}: high</source>
        <translation>{header}：上限</translation>
    </message>
    <message>
        <source>{header}: low</source>
        <translation>{header}：下限</translation>
    </message>
    <message>
        <source>{how}: {hosts}.</source>
        <translation>{how}：{hosts}。</translation>
    </message>
    <message>
        <source>{known} other licenses</source>
        <translation>其他 {known} 种许可证</translation>
    </message>
    <message>
        <source>{license}: {clause}</source>
        <translation>{license}：{clause}</translation>
    </message>
    <message>
        <source>{low} at one host</source>
        <translation>一家托管商 {low}</translation>
    </message>
    <message>
        <source>{low} at {hosts} hosts</source>
        <translation>{hosts} 家托管商均为 {low}</translation>
    </message>
    <message>
        <source>{low} to {high}, median {middle}, {hosts} hosts</source>
        <translation>{low} 至 {high}，中位数 {middle}，{hosts} 家托管商</translation>
    </message>
    <message>
        <source>{models} models, {counts}; its first is {first}</source>
        <translation>{models} 个模型，{counts}；首个为 {first}</translation>
    </message>
    <message>
        <source>{models} of {count} vendors from {min} to {max} ({told}); the newest is {names}.</source>
        <translation>{count} 家厂商的 {models}，自 {min} 至 {max}（{told}）；最新的是 {names}。</translation>
    </message>
    <message>
        <source>{models}, each sold by one host.</source>
        <translation>{models}，各由一家托管商出售。</translation>
    </message>
    <message>
        <source>{models}, {cells} components judged: {told}</source>
        <translation>{models}，已评判 {cells} 个组成部分：{told}</translation>
    </message>
    <message>
        <source>{models}, {ratios} of them sold by several hosts; the widest spread is {times} times: {name} from {amount} ({name_2}) to {amount_2} ({name_3}) USD/M tokens.</source>
        <translation>{models}，其中 {ratios} 个由多家托管商出售；最大差异为 {times} 倍：{name} 从 {amount}（{name_2}）到 {amount_2}（{name_3}）美元/百万 token。</translation>
    </message>
    <message>
        <source>{models}: commercial use is granted outright for {free}</source>
        <translation>{models}：其中 {free} 个无条件允许商用</translation>
    </message>
    <message>
        <source>{models}: {counts}</source>
        <translation>{models}：{counts}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>{more} more benchmarks stand in the data table.</source>
        <translation>数据表中另有 {more} 项评测。</translation>
    </message>
    <message>
        <source>{names}
{look_titles}
Released {day}
{title} {scores}</source>
        <translation>{names}
{look_titles}
发布于 {day}
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
{title}：{value} {unit}</translation>
    </message>
    <message>
        <source>{names}
{look_titles}, tier {tier}
{status} {day}</source>
        <translation>{names}
{look_titles}，档位：{tier}
{status} {day}</translation>
    </message>
    <message>
        <source>{names} at {prices} {unit}</source>
        <translation>{names}，{prices} {unit}</translation>
    </message>
    <message>
        <source>{names} leads on {count}</source>
        <translation>{names} 领先 {count} 项</translation>
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
托管商：{host}
自 {day} 起 {amount} 美元/百万 token</translation>
    </message>
    <message>
        <source>{name}
{look_titles}
{kind}, {plan} plan
{amount} USD/M tokens, {as_of}</source>
        <translation>{name}
{look_titles}
{kind}，{plan} 方案
{amount} 美元/百万 token，{as_of}</translation>
    </message>
    <message>
        <source>{name}
{title}: {levels}
{title_2}</source>
        <translation>{name}
{title}：{levels}
{title_2}</translation>
    </message>
    <message>
        <source>{name} (family)</source>
        <translation>{name}（系列）</translation>
    </message>
    <message>
        <source>{name} ({status})</source>
        <translation>{name}（{status}）</translation>
    </message>
    <message>
        <source>{name} has no order: write {name}:value.</source>
        <translation>{name} 没有大小之分：请写成 {name}:value。</translation>
    </message>
    <message>
        <source>{name} has {score}, {name_2} {score_2}</source>
        <translation>{name} 为 {score}，{name_2} 为 {score_2}</translation>
    </message>
    <message>
        <source>{name} is not released: it is never ranked.</source>
        <translation>{name} 未发布：从不参与排名。</translation>
    </message>
    <message>
        <source>{name} needs a value after {after}.</source>
        <translation>{name} 在 {after} 之后需要一个值。</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>{name}, {host}</source>
        <translation>{name}，{host}</translation>
    </message>
    <message>
        <source>{name}, {plan} plan</source>
        <translation>{name}，{plan} 方案</translation>
    </message>
    <message>
        <source>{name}, {tiers}
{look_titles}: {count}
the newest: {names}</source>
        <translation>{name}，{tiers}
{look_titles}：{count}
最新：{names}</translation>
    </message>
    <message>
        <source>{name}: against the baseline</source>
        <translation>{name}：相对于基准</translation>
    </message>
    <message>
        <source>{name}: date</source>
        <translation>{name}：日期</translation>
    </message>
    <message>
        <source>{name}: detail</source>
        <translation>{name}：细节</translation>
    </message>
    <message>
        <source>{name}: reported and announced</source>
        <translation>{name}：据报道与已宣布</translation>
    </message>
    <message>
        <source>{name}: source</source>
        <translation>{name}：来源</translation>
    </message>
    <message>
        <source>{name}: what happened</source>
        <translation>{name}：大事记</translation>
    </message>
    <message>
        <source>{name}: {header}</source>
        <translation>{name}：{header}</translation>
    </message>
    <message>
        <source>{name}: {header} {value}.</source>
        <translation>{name}：{header} {value}。</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}：{title}</translation>
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
        <translation>{side} {number} 个</translation>
    </message>
    <message>
        <source>{of_open} of the {overall} on the frontier of both count as open</source>
        <translation>两方共同前沿线上的 {overall} 个模型中有 {of_open} 个算作开放</translation>
    </message>
    <message>
        <source>{openness}: {name}, {released}{more}</source>
        <translation>{openness}：{name}，{released}{more}</translation>
    </message>
    <message>
        <source>{opens} with open weights</source>
        <translation>开放权重 {opens} 个</translation>
    </message>
    <message>
        <source>{other} of unknown openness</source>
        <translation>开放程度未知 {other} 个</translation>
    </message>
    <message>
        <source>{output_share} output</source>
        <translation>输出占 {output_share}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be set aside: {reason}. It is left as it is, and this session will not be kept. Move it away to begin anew.</source>
        <translation>无法将 {path} 移到一旁：{reason}。文件保持原样，本次会话将不会保存。将其移走即可重新开始。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder, or make room, and try again.</source>
        <translation>无法写入 {path}：{reason}。请选择其他文件夹或腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. The file that was there is unchanged. Choose another folder, or make room, and try again.</source>
        <translation>无法写入 {path}：{reason}。原有文件未改动。请选择其他文件夹或腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} is no recipe: it is larger than {count} bytes.</source>
        <translation>{path} 不是配方：大于 {count} 字节。</translation>
    </message>
    <message>
        <source>{path} is no recipe: it is not UTF-8 text.</source>
        <translation>{path} 不是配方：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{place} has no parts; it is as at first.</source>
        <translation>{place}没有各部分；已恢复为初始状态。</translation>
    </message>
    <message>
        <source>{place} {names}</source>
        <translation>{place} {names}</translation>
    </message>
    <message>
        <source>{place}, {part}</source>
        <translation>{place}，{part}</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>{price}, logarithmic scale</source>
        <translation>{price}，对数刻度</translation>
    </message>
    <message>
        <source>{revenue} USD a month</source>
        <translation>每月 {revenue} 美元</translation>
    </message>
    <message>
        <source>{revenue} USD a year</source>
        <translation>每年 {revenue} 美元</translation>
    </message>
    <message>
        <source>{revenue} USD of revenue a year</source>
        <translation>年营收 {revenue} 美元</translation>
    </message>
    <message>
        <source>{said} (not released)</source>
        <translation>{said}（未发布）</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>{said}; to {planned}.</source>
        <translation>{said}；计划：{planned}。</translation>
    </message>
    <message>
        <source>{scores}: {domain}</source>
        <translation>{scores}：{domain}</translation>
    </message>
    <message>
        <source>{side}: {header}</source>
        <translation>{side}：{header}</translation>
    </message>
    <message>
        <source>{side}: {tiers}</source>
        <translation>{side}：{tiers}</translation>
    </message>
    <message>
        <source>{status}, not released: it is never ranked</source>
        <translation>{status}，未发布：从不参与排名</translation>
    </message>
    <message>
        <source>{sum} closed</source>
        <translation>封闭 {sum} 个</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>开放 {sum} 个</translation>
    </message>
    <message>
        <source>{sum} partial</source>
        <translation>{sum} 个部分开放</translation>
    </message>
    <message>
        <source>{text} ({leaders} models share it)</source>
        <translation>{text}（{leaders} 个模型并列）</translation>
    </message>
    <message>
        <source>{text} ({leaders})</source>
        <translation>{text}（{leaders}）</translation>
    </message>
    <message>
        <source>{text} ({low} to {high})</source>
        <translation>{text}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>{text}: {found}.</source>
        <translation>{text}：{found}。</translation>
    </message>
    <message>
        <source>{text}; most often open: {title} ({shares}), least often: {title_2} ({shares_2}).</source>
        <translation>{text}；最常开放：{title}（{shares}），最少开放：{title_2}（{shares_2}）。</translation>
    </message>
    <message>
        <source>{text}; of {rows} the license is unknown.</source>
        <translation>{text}；{rows} 个模型的许可证未知。</translation>
    </message>
    <message>
        <source>{text}; {kept} of these keep all of their flagships closed{which}.</source>
        <translation>{text}；其中 {kept} 家的旗舰模型全部封闭{which}。</translation>
    </message>
    <message>
        <source>{text}; {license} covers the most ({count})</source>
        <translation>{text}；{license} 覆盖最多（{count} 个）</translation>
    </message>
    <message>
        <source>{title}
{sides}, {title_2}: {models}</source>
        <translation>{title}
{sides}，{title_2}：{models}</translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title}（{unit}）</translation>
    </message>
    <message>
        <source>{title} against price</source>
        <translation>{title} 与价格</translation>
    </message>
    <message>
        <source>{title} at {hosts}</source>
        <translation>{hosts} 的{title}</translation>
    </message>
    <message>
        <source>{title} over hosts</source>
        <translation>各托管商的{title}</translation>
    </message>
    <message>
        <source>{title}, {plan} plan</source>
        <translation>{title}，{plan} 方案</translation>
    </message>
    <message>
        <source>{title}: matched by</source>
        <translation>{title}：匹配方式</translation>
    </message>
    <message>
        <source>{title}: open against closed over time (open: {definition})</source>
        <translation>{title}：开放与封闭的差距随时间的变化（开放：{definition}）</translation>
    </message>
    <message>
        <source>{title}: {clauses}.</source>
        <translation>{title}：{clauses}。</translation>
    </message>
    <message>
        <source>{title}: {each}</source>
        <translation>{title}：{each}</translation>
    </message>
    <message>
        <source>{title}: {header}</source>
        <translation>{title}：{header}</translation>
    </message>
    <message>
        <source>{title}: {models}
best by {title_2}: {best_text}
{look_titles}</source>
        <translation>{title}：{models}
{title_2} 最佳：{best_text}
{look_titles}</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}：{name}</translation>
    </message>
    <message>
        <source>{title}: {title_2}: {each}</source>
        <translation>{title}：{title_2}：{each}</translation>
    </message>
    <message>
        <source>{told} ({low} to {high})</source>
        <translation>{told}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{unreleased} is not released: it is never ranked.</source>
        <translation>{unreleased} 未发布：从不参与排名。</translation>
    </message>
    <message>
        <source>{users} users a month</source>
        <translation>每月 {users} 用户</translation>
    </message>
    <message>
        <source>{value} is no value of {column}: wanted is {wanted}.</source>
        <translation>{value} 不是{column}的值：应为{wanted}。</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} 分</translation>
    </message>
    <message>
        <source>{votes} votes</source>
        <translation>{votes} 票</translation>
    </message>
    <message>
        <source>{what} {score}</source>
        <translation>{what} {score}</translation>
    </message>
    <message>
        <source>{where}: nothing is known of it.</source>
        <translation>{where}：无法识别。</translation>
    </message>
    <message>
        <source>{where}: {best}; {in_days}.</source>
        <translation>{where}：{best}；{in_days}。</translation>
    </message>
    <message>
        <source>{where}: {reason}; it is as at first.</source>
        <translation>{where}：{reason}；已恢复为初始状态。</translation>
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
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this page in your browser?

{link}</source>
        <translation>在浏览器中打开此页面？

{link}</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Not exported</source>
        <translation>未能导出</translation>
    </message>
</context>
<context>
    <name>headings</name>
    <message>
        <source>median {value}</source>
        <translation>中位数 {value}</translation>
    </message>
    <message>
        <source>models: {count}</source>
        <translation>模型：{count} 个</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>number {place} in the order</source>
        <translation>排序第 {place} 位</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Family · {vendor}</source>
        <translation>系列 · {vendor}</translation>
    </message>
    <message>
        <source>Model · {vendor}</source>
        <translation>模型 · {vendor}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What keys do within each part of the window: [the keyboard](keyboard.md).</source>
        <translation>按键在窗口各部分中的作用，见[键盘操作](keyboard.md)。</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>排除 {filter}</translation>
    </message>
    <message>
        <source>{title}: not {value}</source>
        <translation>{title}：排除 {value}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}：{value}</translation>
    </message>
    <message>
        <source>Counts as open: {definition}</source>
        <translation>算作开放：{definition}</translation>
    </message>
    <message>
        <source>Does not count as open: {definition}</source>
        <translation>不算作开放：{definition}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>{range}, or unknown</source>
        <translation>{range}，或未知</translation>
    </message>
</context>
</TS>
