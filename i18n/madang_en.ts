<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attributes</name>
    <message numerus="yes">
        <source>%n text(s) that the spreadsheet seems to have rewritten were left as they are in the plan.</source>
        <translation>
            <numerusform>%n text that the spreadsheet seems to have rewritten was left as it is in the plan.</numerusform>
            <numerusform>%n texts that the spreadsheet seems to have rewritten were left as they are in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not the plan&apos;s and are not read.</source>
        <translation>
            <numerusform>%n column is not the plan&apos;s and is not read.</numerusform>
            <numerusform>%n columns are not the plan&apos;s and are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>%n line cannot be taken.</numerusform>
            <numerusform>%n lines cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken. Nothing has been changed.</source>
        <translation>
            <numerusform>%n line cannot be taken. Nothing has been changed.</numerusform>
            <numerusform>%n lines cannot be taken. Nothing has been changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with “?” for letters that the file&apos;s encoding does not hold were left as they are in the plan.</source>
        <translation>
            <numerusform>%n text with “?” for letters that the file&apos;s encoding does not hold was left as it is in the plan.</numerusform>
            <numerusform>%n texts with “?” for letters that the file&apos;s encoding does not hold were left as they are in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocksAlgorithm</name>
    <message numerus="yes">
        <source>%n block(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n block is there already and stays as it is.</numerusform>
            <numerusform>%n blocks are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of land are too small for a block.</source>
        <translation>
            <numerusform>%n piece of land is too small for a block.</numerusform>
            <numerusform>%n pieces of land are too small for a block.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityFindingsText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of parcels</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no shape</source>
        <translation>
            <numerusform>%n parcel has no shape</numerusform>
            <numerusform>%n parcels have no shape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are narrower than 1 m</source>
        <translation>
            <numerusform>%n parcel is narrower than 1 m</numerusform>
            <numerusform>%n parcels are narrower than 1 m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie on another of the same shape</source>
        <translation>
            <numerusform>%n parcel lies on another of the same shape</numerusform>
            <numerusform>%n parcels lie on another of the same shape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge on a road</source>
        <translation>
            <numerusform>%n parcel has no edge on a road</numerusform>
            <numerusform>%n parcels have no edge on a road</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setbacks leave nothing of %n parcel(s)</source>
        <translation>
            <numerusform>Setbacks leave nothing of %n parcel</numerusform>
            <numerusform>Setbacks leave nothing of %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in no zone</source>
        <translation>
            <numerusform>%n parcel lies in no zone</numerusform>
            <numerusform>%n parcels lie in no zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie partly outside all zones</source>
        <translation>
            <numerusform>%n parcel lies partly outside all zones</numerusform>
            <numerusform>%n parcels lie partly outside all zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in several zones</source>
        <translation>
            <numerusform>%n parcel lies in several zones</numerusform>
            <numerusform>%n parcels lie in several zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have a land-use code that is in no code list</source>
        <translation>
            <numerusform>%n parcel has a land-use code that is in no code list</numerusform>
            <numerusform>%n parcels have a land-use code that is in no code list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No regulation reaches %n parcel(s) that are to be built on</source>
        <translation>
            <numerusform>No regulation reaches %n parcel that is to be built on</numerusform>
            <numerusform>No regulation reaches %n parcels that are to be built on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing limits the floor area of %n parcel(s)</source>
        <translation>
            <numerusform>Nothing limits the floor area of %n parcel</numerusform>
            <numerusform>Nothing limits the floor area of %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n parcel(s) stands more than may be built</source>
        <translation>
            <numerusform>On %n parcel stands more than may be built</numerusform>
            <numerusform>On %n parcels stands more than may be built</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) that the sums rest on are not verified</source>
        <translation>
            <numerusform>%n regulation that the sums rest on is not verified</numerusform>
            <numerusform>%n regulations that the sums rest on are not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) have no number of storeys</source>
        <translation>
            <numerusform>%n building has no number of storeys</numerusform>
            <numerusform>%n buildings have no number of storeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without parcels are reckoned as one site each</source>
        <translation>
            <numerusform>%n block without parcels is reckoned as one site</numerusform>
            <numerusform>%n blocks without parcels are reckoned as one site each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are divided into parcels in part only</source>
        <translation>
            <numerusform>%n block is divided into parcels in part only</numerusform>
            <numerusform>%n blocks are divided into parcels in part only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacitySteps</name>
    <message numerus="yes">
        <source>The height binds: %n storey(s) fit below %1.</source>
        <translation>
            <numerusform>The height binds: %n storey fits below %1.</numerusform>
            <numerusform>The height binds: %n storeys fit below %1.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Sheet %1, table %2: %n line(s)</source>
        <translation>
            <numerusform>Sheet %1, table %2: %n line</numerusform>
            <numerusform>Sheet %1, table %2: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from the plan.</source>
        <translation>
            <numerusform>%n row differs from the plan.</numerusform>
            <numerusform>%n rows differ from the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) in %2</source>
        <translation>
            <numerusform>%1: %n row in %2</numerusform>
            <numerusform>%1: %n rows in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan changed.</source>
        <translation>
            <numerusform>%n row of the plan changed.</numerusform>
            <numerusform>%n rows of the plan changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n text(s) hold characters that %1 does not have.</source>
        <translation>
            <numerusform>%n text holds characters that %1 does not have.</numerusform>
            <numerusform>%n texts hold characters that %1 does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for the format and were cut.</source>
        <translation>
            <numerusform>%n text was too long for the format and was cut.</numerusform>
            <numerusform>%n texts were too long for the format and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) are too large for a cell and were left out.</source>
        <translation>
            <numerusform>%n shape is too large for a cell and was left out.</numerusform>
            <numerusform>%n shapes are too large for a cell and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that look like formulas stand behind an apostrophe.</source>
        <translation>
            <numerusform>%n text that looks like a formula stands behind an apostrophe.</numerusform>
            <numerusform>%n texts that look like formulas stand behind an apostrophe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) were shortened to ten characters.</source>
        <translation>
            <numerusform>%n column name was shortened to ten characters.</numerusform>
            <numerusform>%n column names were shortened to ten characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without rows were left out.</source>
        <translation>
            <numerusform>%n table without rows was left out.</numerusform>
            <numerusform>%n tables without rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already.</source>
        <translation>
            <numerusform>%n file of that name is there already.</numerusform>
            <numerusform>%n files of that name are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts are as many areas in the drawing.</source>
        <translation>
            <numerusform>%n row in several parts is as many areas in the drawing.</numerusform>
            <numerusform>%n rows in several parts are as many areas in the drawing.</numerusform>
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
    <message numerus="yes">
        <source>%n text(s) of the drawing are labels and no rows of their own.</source>
        <translation>
            <numerusform>%n text of the drawing is a label and no row of its own.</numerusform>
            <numerusform>%n texts of the drawing are labels and no rows of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have several texts in them and took none.</source>
        <translation>
            <numerusform>%n area has several texts in it and took none.</numerusform>
            <numerusform>%n areas have several texts in them and took none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that are drawn twice were taken once.</source>
        <translation>
            <numerusform>%n area that is drawn twice was taken once.</numerusform>
            <numerusform>%n areas that are drawn twice were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error of the spreadsheet instead of a value were refused.</source>
        <translation>
            <numerusform>%n row with an error of the spreadsheet instead of a value was refused.</numerusform>
            <numerusform>%n rows with an error of the spreadsheet instead of a value were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are in the plan already and were added once more.</source>
        <translation>
            <numerusform>%n row of the file is in the plan already and was added once more.</numerusform>
            <numerusform>%n rows of the file are in the plan already and were added once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the uid of an earlier row of the file and got new ones.</source>
        <translation>
            <numerusform>%n row has the uid of an earlier row of the file and got a new one.</numerusform>
            <numerusform>%n rows have the uid of an earlier row of the file and got new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed line(s) inside another one of their layer were taken as holes of it.</source>
        <translation>
            <numerusform>%n closed line inside another one of its layer was taken as a hole of it.</numerusform>
            <numerusform>%n closed lines inside another one of their layer were taken as holes of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) took the text that stands in, at or along them.</source>
        <translation>
            <numerusform>%n row took the text that stands in, at or along it.</numerusform>
            <numerusform>%n rows took the text that stands in, at or along them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name nothing.</source>
        <translation>
            <numerusform>%n text names nothing.</numerusform>
            <numerusform>%n texts name nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on layers of other tables were left out.</source>
        <translation>
            <numerusform>%n thing on layers of other tables was left out.</numerusform>
            <numerusform>%n things on layers of other tables were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a land-use code that is in no code list.</source>
        <translation>
            <numerusform>%n row has a land-use code that is in no code list.</numerusform>
            <numerusform>%n rows have a land-use code that is in no code list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a phase that the plan does not have.</source>
        <translation>
            <numerusform>%n row names a phase that the plan does not have.</numerusform>
            <numerusform>%n rows name a phase that the plan does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message numerus="yes">
        <source>%1: %n indicator(s) miss their target.</source>
        <translation>
            <numerusform>%1: %n indicator misses its target.</numerusform>
            <numerusform>%1: %n indicators miss their targets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelsAlgorithm</name>
    <message numerus="yes">
        <source>%n of the new parcels have no road edge.</source>
        <translation>
            <numerusform>%n of the new parcels has no road edge.</numerusform>
            <numerusform>%n of the new parcels have no road edge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>%n block has parcels already and stays as it is.</numerusform>
            <numerusform>%n blocks have parcels already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The depth of parcels could not be kept in %n block(s).</source>
        <translation>
            <numerusform>The depth of parcels could not be kept in %n block.</numerusform>
            <numerusform>The depth of parcels could not be kept in %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseEdit</name>
    <message numerus="yes">
        <source>The phase “%1” was not deleted: more than %Ln objects are in it.</source>
        <translation>
            <numerusform>The phase “%1” was not deleted: more than %Ln object is in it.</numerusform>
            <numerusform>The phase “%1” was not deleted: more than %Ln objects are in it.</numerusform>
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
    <message numerus="yes">
        <source>%n polygon(s) of “%1” reach beyond the plan&apos;s boundary</source>
        <translation>
            <numerusform>%n polygon of “%1” reaches beyond the plan&apos;s boundary</numerusform>
            <numerusform>%n polygons of “%1” reach beyond the plan&apos;s boundary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) lie outside the plan&apos;s boundary</source>
        <translation>
            <numerusform>%n facility lies outside the plan&apos;s boundary</numerusform>
            <numerusform>%n facilities lie outside the plan&apos;s boundary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge along a road</source>
        <translation>
            <numerusform>%n parcel has no edge along a road</numerusform>
            <numerusform>%n parcels have no edge along a road</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are drawn on top of the same one</source>
        <translation>
            <numerusform>%n polygon of “%1” is drawn on top of the same one</numerusform>
            <numerusform>%n polygons of “%1” are drawn on top of the same one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of “%1” overlap</source>
        <translation>
            <numerusform>%n more pair of “%1” overlaps</numerusform>
            <numerusform>%n more pairs of “%1” overlap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) between “%1”</source>
        <translation>
            <numerusform>%n more gap between “%1”</numerusform>
            <numerusform>%n more gaps between “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sliver(s) of “%1”</source>
        <translation>
            <numerusform>%n more sliver of “%1”</numerusform>
            <numerusform>%n more slivers of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a land-use code that is in no code list</source>
        <translation>
            <numerusform>%n row of “%1” has a land-use code that is in no code list</numerusform>
            <numerusform>%n rows of “%1” have a land-use code that is in no code list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” cross themselves</source>
        <translation>
            <numerusform>%n polygon of “%1” crosses itself</numerusform>
            <numerusform>%n polygons of “%1” cross themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) follow a set of regulations that has no row</source>
        <translation>
            <numerusform>%n zone follows a set of regulations that has no row</numerusform>
            <numerusform>%n zones follow a set of regulations that has no row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) to be built on have no regulation</source>
        <translation>
            <numerusform>%n zone to be built on has no regulation</numerusform>
            <numerusform>%n zones to be built on have no regulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have the uid of another row</source>
        <translation>
            <numerusform>%n row of “%1” has the uid of another row</numerusform>
            <numerusform>%n rows of “%1” have the uid of another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” replace a row that another one replaces too</source>
        <translation>
            <numerusform>%n row of “%1” replaces a row that another one replaces too</numerusform>
            <numerusform>%n rows of “%1” replace a row that another one replaces too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” name one of “%2” that the plan does not have</source>
        <translation>
            <numerusform>%n row of “%1” names one of “%2” that the plan does not have</numerusform>
            <numerusform>%n rows of “%1” name one of “%2” that the plan does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that cannot be</source>
        <translation>
            <numerusform>%n row of “%1” has a value of “%2” that cannot be</numerusform>
            <numerusform>%n rows of “%1” have a value of “%2” that cannot be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that is larger than any real one</source>
        <translation>
            <numerusform>%n row of “%1” has a value of “%2” that is larger than any real one</numerusform>
            <numerusform>%n rows of “%1” have a value of “%2” that is larger than any real one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” have a needle</source>
        <translation>
            <numerusform>%n polygon of “%1” has a needle</numerusform>
            <numerusform>%n polygons of “%1” have a needle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a geometry that cannot be read</source>
        <translation>
            <numerusform>%n row of “%1” has a geometry that cannot be read</numerusform>
            <numerusform>%n rows of “%1” have a geometry that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) are for a land-use code that is in no code list</source>
        <translation>
            <numerusform>%n regulation is for a land-use code that is in no code list</numerusform>
            <numerusform>%n regulations are for a land-use code that is in no code list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDistrictText</name>
    <message numerus="yes">
        <source>The boundaries of %n shape(s) cross or touch themselves; they were repaired to reckon with</source>
        <translation>
            <numerusform>The boundary of %n shape crosses or touches itself; it was repaired to reckon with</numerusform>
            <numerusform>The boundaries of %n shapes cross or touch themselves; they were repaired to reckon with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message numerus="yes">
        <source>%n row(s) were left out, as another program has removed them from the plan since.</source>
        <translation>
            <numerusform>%n row was left out, as another program has removed it from the plan since.</numerusform>
            <numerusform>%n rows were left out, as another program has removed them from the plan since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegulationImport</name>
    <message numerus="yes">
        <source>%n cell(s) of the table were refused, and nothing was imported.</source>
        <translation>
            <numerusform>%n cell of the table was refused, and nothing was imported.</numerusform>
            <numerusform>%n cells of the table were refused, and nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegulationTables</name>
    <message numerus="yes">
        <source>%n cell(s) of the table cannot be taken</source>
        <translation>
            <numerusform>%n cell of the table cannot be taken</numerusform>
            <numerusform>%n cells of the table cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the table are not read</source>
        <translation>
            <numerusform>%n column of the table is not read</numerusform>
            <numerusform>%n columns of the table are not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadLandText</name>
    <message numerus="yes">
        <source>%n road(s) have no line.</source>
        <translation>
            <numerusform>%n road has no line.</numerusform>
            <numerusform>%n roads have no line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have another width than their typical section.</source>
        <translation>
            <numerusform>%n road has another width than its typical section.</numerusform>
            <numerusform>%n roads have another width than their typical section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have no width, no section and no class that has one.</source>
        <translation>
            <numerusform>%n road has no width, no section and no class that has one.</numerusform>
            <numerusform>%n roads have no width, no section and no class that has one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: railways, and paths without a width.</source>
        <translation>
            <numerusform>%n line was left out: a railway, or a path without a width.</numerusform>
            <numerusform>%n lines were left out: railways, and paths without a width.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleParcelText</name>
    <message numerus="yes">
        <source>The setbacks split the parcel into %n piece(s)</source>
        <translation>
            <numerusform>The setbacks split the parcel into %n piece</numerusform>
            <numerusform>The setbacks split the parcel into %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuitabilityText</name>
    <message numerus="yes">
        <source>%n constraint area(s) are conditional and exclude nothing</source>
        <translation>
            <numerusform>%n constraint area is conditional and excludes nothing</numerusform>
            <numerusform>%n constraint areas are conditional and exclude nothing</numerusform>
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
    <name>madang::AttributeTable</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::AttributesDialog</name>
    <message numerus="yes">
        <source>%n row(s) of the plan are as the file has them. It is one step to undo.</source>
        <translation>
            <numerusform>%n row of the plan is as the file has it. It is one step to undo.</numerusform>
            <numerusform>%n rows of the plan are as the file has them. It is one step to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan will change.</source>
        <translation>
            <numerusform>%n row of the plan will change.</numerusform>
            <numerusform>%n rows of the plan will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n line(s) that cannot be taken</source>
        <translation>
            <numerusform>&amp;Leave out %n line that cannot be taken</numerusform>
            <numerusform>&amp;Leave out %n lines that cannot be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::DrawingDesk</name>
    <message numerus="yes">
        <source>At most %Ln objects can be selected on the map. Draw a smaller box, or select them in the table.</source>
        <translation>
            <numerusform>At most %Ln object can be selected on the map. Draw a smaller box, or select it in the table.</numerusform>
            <numerusform>At most %Ln objects can be selected on the map. Draw a smaller box, or select them in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) will be written to %1.</source>
        <translation>
            <numerusform>%n row will be written to %1.</numerusform>
            <numerusform>%n rows will be written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) will be replaced.</source>
        <translation>
            <numerusform>%n of these files will be replaced.</numerusform>
            <numerusform>%n of these files will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>%n file is there already. Replace it?</numerusform>
            <numerusform>%n files are there already. Replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written.</source>
        <translation>
            <numerusform>%n row is written.</numerusform>
            <numerusform>%n rows are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::GiveValueDialog</name>
    <message numerus="yes">
        <source>Set a value for %Ln rows</source>
        <translation>
            <numerusform>Set a value for %Ln row</numerusform>
            <numerusform>Set a value for %Ln rows</numerusform>
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
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::PhasesDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) are in this phase, in all scenarios. They stay, and are in no phase afterwards. Undo brings both back.</source>
        <translation>
            <numerusform>%Ln object is in this phase, in all scenarios. It stays, and is in no phase afterwards. Undo brings both back.</numerusform>
            <numerusform>%Ln objects are in this phase, in all scenarios. They stay, and are in no phase afterwards. Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::PropertiesCard</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ScenarioCommands</name>
    <message numerus="yes">
        <source>%n scenario(s) stand on it and go with it: %1. Undo brings all of them back.</source>
        <translation>
            <numerusform>%n scenario stands on it and goes with it: %1. Undo brings both back.</numerusform>
            <numerusform>%n scenarios stand on it and go with it: %1. Undo brings all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::SheetWindow</name>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>%n sheet is in %1.</numerusform>
            <numerusform>%n sheets are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>%n file is there already. Replace it?</numerusform>
            <numerusform>%n files are there already. Replace them?</numerusform>
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
    <name>madang::masterplan::BlocksPage</name>
    <message numerus="yes">
        <source>New blocks</source>
        <translation>
            <numerusform>New block</numerusform>
            <numerusform>New blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) would be added.</source>
        <translation>
            <numerusform>%n block would be added.</numerusform>
            <numerusform>%n blocks would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that are there now would go.</source>
        <translation>
            <numerusform>%n block that is there now would go.</numerusform>
            <numerusform>%n blocks that are there now would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on them would go too.</source>
        <translation>
            <numerusform>%n parcel on them would go too.</numerusform>
            <numerusform>%n parcels on them would go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay as they are.</source>
        <translation>
            <numerusform>%n block stays as it is.</numerusform>
            <numerusform>%n blocks stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::masterplan::ParcelsPage</name>
    <message numerus="yes">
        <source>%n parcel(s) would be added.</source>
        <translation>
            <numerusform>%n parcel would be added.</numerusform>
            <numerusform>%n parcels would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) that are there now would go.</source>
        <translation>
            <numerusform>%n parcel that is there now would go.</numerusform>
            <numerusform>%n parcels that are there now would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>%n block has parcels already and stays as it is.</numerusform>
            <numerusform>%n blocks have parcels already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New parcels</source>
        <translation>
            <numerusform>New parcel</numerusform>
            <numerusform>New parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected block(s)</source>
        <translation>
            <numerusform>%n selected block</numerusform>
            <numerusform>%n selected blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::masterplan::RoadsPage</name>
    <message numerus="yes">
        <source>Along their centrelines, %n road(s)</source>
        <translation>
            <numerusform>Along its centreline, %n road</numerusform>
            <numerusform>Along their centrelines, %n roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) lie on the land of the roads and would be cut.</source>
        <translation>
            <numerusform>%n polygon lies on the land of the roads and would be cut.</numerusform>
            <numerusform>%n polygons lie on the land of the roads and would be cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) without a width would be given the section above.</source>
        <translation>
            <numerusform>%n road without a width would be given the section above.</numerusform>
            <numerusform>%n roads without a width would be given the section above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected road(s)</source>
        <translation>
            <numerusform>%n selected road</numerusform>
            <numerusform>%n selected roads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::BalancePage</name>
    <message numerus="yes">
        <source>Land-use classes</source>
        <translation>
            <numerusform>Land-use class</numerusform>
            <numerusform>Land-use classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::CapacityPage</name>
    <message numerus="yes">
        <source>%n site(s) without any limit are not counted.</source>
        <translation>
            <numerusform>%n site without any limit is not counted.</numerusform>
            <numerusform>%n sites without any limit are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n site(s), %2 of all, %3</source>
        <translation>
            <numerusform>%1: %n site, %2 of all, %3</numerusform>
            <numerusform>%1: %n sites, %2 of all, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::ImportDialog</name>
    <message numerus="yes">
        <source>%1: %n row(s) read, text in %2.</source>
        <translation>
            <numerusform>%1: %n row read, text in %2.</numerusform>
            <numerusform>%1: %n rows read, text in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and classes are as in the plan.</source>
        <translation>
            <numerusform>%n rule or class is as in the plan.</numerusform>
            <numerusform>%n rules and classes are as in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the plan are not in the table and stay.</source>
        <translation>
            <numerusform>%n rule of the plan is not in the table and stays.</numerusform>
            <numerusform>%n rules of the plan are not in the table and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the scenario “%1”:</source>
        <translation>
            <numerusform>%n change for the scenario “%1”:</numerusform>
            <numerusform>%n changes for the scenario “%1”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation>
            <numerusform>%n cell cannot be taken:</numerusform>
            <numerusform>%n cells cannot be taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::IndicatorsPage</name>
    <message numerus="yes">
        <source>Full length or the outer ring: the target is met. %n indicator(s) without a value or a target are in the table only.</source>
        <translation>
            <numerusform>Full length or the outer ring: the target is met. %n indicator without a value or a target is in the table only.</numerusform>
            <numerusform>Full length or the outer ring: the target is met. %n indicators without a value or a target are in the table only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::MassingView</name>
    <message numerus="yes">
        <source>%n storey(s)</source>
        <translation>
            <numerusform>%n storey</numerusform>
            <numerusform>%n storeys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::zoning::ParcelCard</name>
    <message numerus="yes">
        <source>%n value(s) above are not verified: check them against the regulation before you rely on them.</source>
        <translation>
            <numerusform>%n value above is not verified: check it against the regulation before you rely on it.</numerusform>
            <numerusform>%n values above are not verified: check them against the regulation before you rely on them.</numerusform>
        </translation>
    </message>
</context>
</TS>
