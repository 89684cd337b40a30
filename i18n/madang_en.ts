<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CashFlowAlgorithm</name>
    <message numerus="yes">
        <source>%n different rates bring the net present value to zero.</source>
        <translation>
            <numerusform>%n rate brings the net present value to zero.</numerusform>
            <numerusform>%n different rates bring the net present value to zero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashFlowTableText</name>
    <message numerus="yes">
        <source>%n more problem(s) in this table.</source>
        <translation>
            <numerusform>%n more problem in this table.</numerusform>
            <numerusform>%n more problems in this table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) taken into %1.</source>
        <translation>
            <numerusform>%n row taken into %1.</numerusform>
            <numerusform>%n rows taken into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n row refused.</numerusform>
            <numerusform>%n rows refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The file has %n layers: %1.</source>
        <translation>
            <numerusform>The file has %n layer: %1.</numerusform>
            <numerusform>The file has %n layers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a place were refused.</source>
        <translation>
            <numerusform>%n row without a place was refused.</numerusform>
            <numerusform>%n rows without a place were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no areas were refused.</source>
        <translation>
            <numerusform>%n row that is no area was refused.</numerusform>
            <numerusform>%n rows that are no areas were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no lines were refused.</source>
        <translation>
            <numerusform>%n row that is no line was refused.</numerusform>
            <numerusform>%n rows that are no lines were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no points were refused.</source>
        <translation>
            <numerusform>%n row that is no point was refused.</numerusform>
            <numerusform>%n rows that are no points were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with coordinates that are no numbers were refused.</source>
        <translation>
            <numerusform>%n row with a coordinate that is no number was refused.</numerusform>
            <numerusform>%n rows with coordinates that are no numbers were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) outside the reach of the coordinate system were refused.</source>
        <translation>
            <numerusform>%n row outside the reach of the coordinate system was refused.</numerusform>
            <numerusform>%n rows outside the reach of the coordinate system were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that enclose nothing were refused.</source>
        <translation>
            <numerusform>%n area that encloses nothing was refused.</numerusform>
            <numerusform>%n areas that enclose nothing were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without length were refused.</source>
        <translation>
            <numerusform>%n line without length was refused.</numerusform>
            <numerusform>%n lines without length were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a value that is no number were refused.</source>
        <translation>
            <numerusform>%n row with a value that is no number was refused.</numerusform>
            <numerusform>%n rows with a value that is no number were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that break a rule of the table were refused.</source>
        <translation>
            <numerusform>%n row that breaks a rule of the table was refused.</numerusform>
            <numerusform>%n rows that break a rule of the table were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken area(s) were repaired.</source>
        <translation>
            <numerusform>%n broken area was repaired.</numerusform>
            <numerusform>%n broken areas were repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold characters that are not of the encoding.</source>
        <translation>
            <numerusform>%n row holds characters that are not of the encoding.</numerusform>
            <numerusform>%n rows hold characters that are not of the encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read from text.</source>
        <translation>
            <numerusform>%n number was read from text.</numerusform>
            <numerusform>%n numbers were read from text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” are larger than any real one.</source>
        <translation>
            <numerusform>%n value of “%1” is larger than any real one.</numerusform>
            <numerusform>%n values of “%1” are larger than any real one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts became several rows.</source>
        <translation>
            <numerusform>%n row in several parts became several rows.</numerusform>
            <numerusform>%n rows in several parts became several rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without “%1” were left out: they are something else.</source>
        <translation>
            <numerusform>%n row without “%1” was left out: it is something else.</numerusform>
            <numerusform>%n rows without “%1” were left out: they are something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the file were not taken.</source>
        <translation>
            <numerusform>%n field of the file was not taken.</numerusform>
            <numerusform>%n fields of the file were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code</source>
        <translation>
            <numerusform>%n zone has no land-use code</numerusform>
            <numerusform>%n zones have no land-use code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have a land-use code that is in no code list</source>
        <translation>
            <numerusform>%n zone has a land-use code that is in no code list</numerusform>
            <numerusform>%n zones have a land-use code that is in no code list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no geometry</source>
        <translation>
            <numerusform>%n row of “%1” has no geometry</numerusform>
            <numerusform>%n rows of “%1” have no geometry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are not valid</source>
        <translation>
            <numerusform>%n polygon of “%1” is not valid</numerusform>
            <numerusform>%n polygons of “%1” are not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have the class “%1”, which the map does not know</source>
        <translation>
            <numerusform>%n road has the class “%1”, which the map does not know</numerusform>
            <numerusform>%n roads have the class “%1”, which the map does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoningBalanceText</name>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code.</source>
        <translation>
            <numerusform>%n zone has no land-use code.</numerusform>
            <numerusform>%n zones have no land-use code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have the code “%1”, which is not in the plan&apos;s code list.</source>
        <translation>
            <numerusform>%n zone has the code “%1”, which is not in the plan&apos;s code list.</numerusform>
            <numerusform>%n zones have the code “%1”, which is not in the plan&apos;s code list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) used here are unverified.</source>
        <translation>
            <numerusform>%n class used here is unverified.</numerusform>
            <numerusform>%n classes used here are unverified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have an invalid shape, such as a boundary that crosses itself.</source>
        <translation>
            <numerusform>%n zone has an invalid shape, such as a boundary that crosses itself.</numerusform>
            <numerusform>%n zones have an invalid shape, such as a boundary that crosses itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have no shape, or one without area.</source>
        <translation>
            <numerusform>%n zone has no shape, or one without area.</numerusform>
            <numerusform>%n zones have no shape, or one without area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) lie where the plan&apos;s coordinate system does not reach.</source>
        <translation>
            <numerusform>%n zone lies where the plan&apos;s coordinate system does not reach.</numerusform>
            <numerusform>%n zones lie where the plan&apos;s coordinate system does not reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of zones overlap.</source>
        <translation>
            <numerusform>%n more pair of zones overlaps.</numerusform>
            <numerusform>%n more pairs of zones overlap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlay zone(s) are not in the balance.</source>
        <translation>
            <numerusform>%n overlay zone is not in the balance.</numerusform>
            <numerusform>%n overlay zones are not in the balance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ImportResults</name>
    <message numerus="yes">
        <source>%n row(s) are in the plan now: %1.</source>
        <translation>
            <numerusform>%n row is in the plan now: %1.</numerusform>
            <numerusform>%n rows are in the plan now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repaired</numerusform>
            <numerusform>%n repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows refused or repaired</source>
        <translation>
            <numerusform>The first %n row refused or repaired</numerusform>
            <numerusform>The first %n rows refused or repaired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ImportSettings</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::feasibility::CashFlowPanel</name>
    <message numerus="yes">
        <source>The table cannot be used: %n problem(s).</source>
        <translation>
            <numerusform>The table cannot be used: %n problem.</numerusform>
            <numerusform>The table cannot be used: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::ZoningPanel</name>
    <message numerus="yes">
        <source>Land-use classes</source>
        <translation>
            <numerusform>Land-use class</numerusform>
            <numerusform>Land-use classes</numerusform>
        </translation>
    </message>
</context>
</TS>
