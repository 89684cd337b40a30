<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AttributeChoice</name>
    <message>
        <source>%1 · %2</source>
        <comment>land-use code, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Regulation set</source>
        <translation>សំណុំបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>No set</source>
        <translation>គ្មានសំណុំ</translation>
    </message>
</context>
<context>
    <name>AttributeWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>មិនអាចទុកទទេបានទេ។</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one. Choose it from the list.</source>
        <translation>“%1” ជាឈ្មោះរបស់ច្រើនជាងមួយ។ សូមជ្រើសរើសពីបញ្ជី។</translation>
    </message>
    <message>
        <source>“%1” is not one of those to choose from.</source>
        <translation>“%1” មិនមែនជាតម្លៃដែលអាចជ្រើសរើសបានទេ។</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write it without a comma.</source>
        <translation>“%1” អាចអានបានពីរយ៉ាង។ សូមសរសេរដោយគ្មានក្បៀស។</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>ត្រូវតែជាចំនួនគត់។</translation>
    </message>
    <message>
        <source>This has to be from %1 to %2.</source>
        <translation>ត្រូវតែចាប់ពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>This must not be less than %1.</source>
        <translation>មិនត្រូវតិចជាង %1 ទេ។</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” ធំពេក។</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>“%1” is no text encoding that Madang knows.</source>
        <translation>“%1” មិនមែនជាការអ៊ិនកូដអត្ថបទដែល Madang ស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Madang ស្គាល់៖ %1។</translation>
    </message>
    <message>
        <source>The text of the file is in an encoding that could not be recognised.</source>
        <translation>អត្ថបទនៃឯកសារមានការអ៊ិនកូដដែលមិនអាចសម្គាល់បាន។</translation>
    </message>
    <message>
        <source>Say the encoding, or save the table as an Excel workbook or as CSV in UTF-8.</source>
        <translation>សូមបញ្ជាក់ការអ៊ិនកូដ ឬរក្សាទុកតារាងជាសៀវភៅការងារ Excel ឬជា CSV ក្នុង UTF-8។</translation>
    </message>
    <message>
        <source>The sheet “%1” has no column “uid”, so that its rows cannot be told.</source>
        <translation>សន្លឹក “%1” គ្មានជួរឈរ “uid” ដូច្នេះមិនអាចសម្គាល់ជួររបស់វាបានទេ។</translation>
    </message>
    <message>
        <source>Export the attributes anew, and leave the column “uid” as it is.</source>
        <translation>សូមនាំចេញលក្ខណៈម្តងទៀត ហើយទុកជួរឈរ “uid” ដដែល។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that the spreadsheet seems to have rewritten were left as they are in the plan.</source>
        <translation>
            <numerusform>អត្ថបទ %n ដែលតារាងគណនាហាក់បានសរសេរឡើងវិញ ត្រូវបានទុកដូចក្នុងប្លង់។</numerusform>
            <numerusform>អត្ថបទ %n ដែលតារាងគណនាហាក់បានសរសេរឡើងវិញ ត្រូវបានទុកដូចក្នុងប្លង់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2. Edit the Excel workbook, whose texts stay texts, or correct these in the plan.</source>
        <translation>សន្លឹក “%1”៖ %2។ សូមកែសៀវភៅការងារ Excel ដែលអត្ថបទរបស់វានៅជាអត្ថបទ ឬកែអត្ថបទទាំងនេះក្នុងប្លង់។</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the sheet “%2”.</source>
        <translation>ជួរឈរ “%1” មានពីរដងក្នុងសន្លឹក “%2”។</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>សូមដកមួយចេញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not the plan&apos;s and are not read.</source>
        <translation>
            <numerusform>ជួរឈរ %n មិនមែនជារបស់ប្លង់ ហើយមិនត្រូវបានអានទេ។</numerusform>
            <numerusform>ជួរឈរ %n មិនមែនជារបស់ប្លង់ ហើយមិនត្រូវបានអានទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2.</source>
        <translation>សន្លឹក “%1”៖ %2។</translation>
    </message>
    <message>
        <source>The sheet “%1” has no column of the table “%2”.</source>
        <translation>សន្លឹក “%1” គ្មានជួរឈរណានៃតារាង “%2” ទេ។</translation>
    </message>
    <message>
        <source>The table has: %1.</source>
        <translation>តារាងមាន៖ %1។</translation>
    </message>
    <message>
        <source>it holds characters that are not %1</source>
        <translation>វាមានតួអក្សរដែលមិនមែនជា %1</translation>
    </message>
    <message>
        <source>it has no uid: new rows are drawn or imported, not read back</source>
        <translation>វាគ្មាន uid៖ ជួរថ្មីត្រូវគូរ ឬនាំចូល មិនមែនអានត្រឡប់មកវិញទេ</translation>
    </message>
    <message>
        <source>the plan has no row with the uid “%1” in this scenario</source>
        <translation>ប្លង់គ្មានជួរដែលមាន uid “%1” ក្នុងសេណារីយ៉ូនេះទេ</translation>
    </message>
    <message>
        <source>“%1” has no value, but needs one</source>
        <translation>“%1” គ្មានតម្លៃ តែត្រូវមានតម្លៃមួយ</translation>
    </message>
    <message>
        <source>the same row stands in line %1 with other values</source>
        <translation>ជួរដដែលមានក្នុងបន្ទាត់ %1 ដោយមានតម្លៃផ្សេង</translation>
    </message>
    <message>
        <source>line %1, “%2”: “%3” instead of “%4”</source>
        <translation>បន្ទាត់ %1, “%2”៖ “%3” ជំនួស “%4”</translation>
    </message>
    <message>
        <source>The plan has no table “%1” whose attributes can be read back.</source>
        <translation>ប្លង់គ្មានតារាង “%1” ដែលអាចអានលក្ខណៈត្រឡប់មកវិញបានទេ។</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>សូមជ្រើសពី៖ %1។</translation>
    </message>
    <message>
        <source>This is no table of attributes.</source>
        <translation>នេះមិនមែនជាតារាងលក្ខណៈទេ។</translation>
    </message>
    <message>
        <source>Attributes are read back from XLSX, ODS and CSV files.</source>
        <translation>លក្ខណៈអាចអានត្រឡប់មកវិញពីឯកសារ XLSX, ODS និង CSV។</translation>
    </message>
    <message>
        <source>No sheet of the file belongs to a table of the plan: none has a column “uid” with rows of this plan.</source>
        <translation>គ្មានសន្លឹកណានៃឯកសារជារបស់តារាងក្នុងប្លង់ទេ៖ គ្មានសន្លឹកណាមានជួរឈរ “uid” ដែលមានជួរនៃប្លង់នេះទេ។</translation>
    </message>
    <message>
        <source>Export the attributes anew, or name the table.</source>
        <translation>សូមនាំចេញលក្ខណៈម្តងទៀត ឬបញ្ជាក់ឈ្មោះតារាង។</translation>
    </message>
    <message>
        <source>sheet “%1”, line %2: %3</source>
        <translation>សន្លឹក “%1” បន្ទាត់ %2៖ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>មិនអាចយក %n បន្ទាត់បានទេ។</numerusform>
            <numerusform>មិនអាចយក %n បន្ទាត់បានទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for “%2” could be with or without decimals</source>
        <translation>“%1” សម្រាប់ “%2” អាចមាន ឬគ្មានទសភាគ</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no number</source>
        <translation>“%1” សម្រាប់ “%2” មិនមែនជាលេខ</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no whole number</source>
        <translation>“%1” សម្រាប់ “%2” មិនមែនជាចំនួនគត់</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken. Nothing has been changed.</source>
        <translation>
            <numerusform>មិនអាចយក %n បន្ទាត់បានទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</numerusform>
            <numerusform>មិនអាចយក %n បន្ទាត់បានទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them in the file, or say that they are to be left out.</source>
        <translation>សូមកែវាក្នុងឯកសារ ឬបញ្ជាក់ថាត្រូវទុកវាចេញ។</translation>
    </message>
    <message>
        <source>The plan has been changed since the file was compared with it. Nothing has been changed.</source>
        <translation>ប្លង់ត្រូវបានប្តូរតាំងពីប្រៀបធៀបឯកសារជាមួយវា។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>តារាង “%1” ជួរ %2។</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>សូមប្រៀបធៀបម្តងទៀត។</translation>
    </message>
    <message>
        <source>it has only %1 of %2 cells: “%3” (“%4”) would be emptied</source>
        <translation>វាមានតែ %1 ក្នុងចំណោម %2 ក្រឡា៖ “%3” (“%4”) នឹងត្រូវលុប</translation>
    </message>
    <message>
        <source>“%1” for “%2” is an error of the spreadsheet</source>
        <translation>“%1” សម្រាប់ “%2” គឺជាកំហុសរបស់តារាងគណនា</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with “?” for letters that the file&apos;s encoding does not hold were left as they are in the plan.</source>
        <translation>
            <numerusform>អត្ថបទ %n ដែលមាន “?” ជំនួសអក្សរដែលការអ៊ិនកូដរបស់ឯកសារគ្មាន ត្រូវបានទុកដូចក្នុងប្លង់។</numerusform>
            <numerusform>អត្ថបទ %n ដែលមាន “?” ជំនួសអក្សរដែលការអ៊ិនកូដរបស់ឯកសារគ្មាន ត្រូវបានទុកដូចក្នុងប្លង់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2. To edit such texts, export them as an Excel workbook or as CSV in UTF-8.</source>
        <translation>សន្លឹក “%1”៖ %2។ ដើម្បីកែអត្ថបទបែបនេះ សូមនាំចេញជាសៀវភៅការងារ Excel ឬជា CSV ក្នុង UTF-8។</translation>
    </message>
</context>
<context>
    <name>BlocksAlgorithm</name>
    <message>
        <source>Blocks between the roads</source>
        <translation>ប្លុករវាងផ្លូវ</translation>
    </message>
    <message>
        <source>The blocks that the land of the roads leaves of a site: the plan&apos;s boundary, its zones, or an outline of your own. Blocks that are there already are kept, unless they are to be replaced together with their parcels.</source>
        <translation>ប្លុកដែលនៅសល់ពីទីតាំង ក្រោយដកដីផ្លូវចេញ៖ ព្រំប្រទល់ប្លង់ តំបន់របស់វា ឬគែមដែលអ្នកកំណត់ផ្ទាល់។ ប្លុកដែលមានរួចហើយត្រូវបានរក្សាទុក លើកលែងតែវាត្រូវជំនួសរួមជាមួយក្បាលដីរបស់វា។</translation>
    </message>
    <message>
        <source>Smallest block (m²)</source>
        <translation>ប្លុកតូចបំផុត (m²)</translation>
    </message>
    <message>
        <source>A smaller piece of land is a sliver and is left out</source>
        <translation>ដីតូចជាងនេះគឺជាដីស្ដើង ហើយត្រូវទុកចេញ</translation>
    </message>
    <message>
        <source>Replace the blocks and parcels on the site</source>
        <translation>ជំនួសប្លុក និងក្បាលដីលើទីតាំង</translation>
    </message>
    <message>
        <source>Without it new blocks are made only where there are none</source>
        <translation>បើមិនជ្រើស ប្លុកថ្មីត្រូវបង្កើតតែកន្លែងដែលគ្មានប្លុក</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Land of the blocks (ha)</source>
        <translation>ដីនៃប្លុក (ហិកតា)</translation>
    </message>
    <message>
        <source>Mean block (m²)</source>
        <translation>ទំហំប្លុកមធ្យម (m²)</translation>
    </message>
    <message>
        <source>Each block</source>
        <translation>ប្លុកនីមួយៗ</translation>
    </message>
    <message>
        <source>New blocks</source>
        <translation>ប្លុកថ្មី</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>ប្លុក %n មានរួចហើយ ហើយនៅដដែល។</numerusform>
            <numerusform>ប្លុក %n មានរួចហើយ ហើយនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>New blocks are made beside them only. Choose to replace them if that is not what you want.</source>
        <translation>ប្លុកថ្មីត្រូវបង្កើតតែក្បែរវាប៉ុណ្ណោះ។ បើអ្នកមិនចង់បានដូច្នេះទេ សូមជ្រើសជំនួសវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of land are too small for a block.</source>
        <translation>
            <numerusform>ដី %n ដុំតូចពេកសម្រាប់ប្លុក។</numerusform>
            <numerusform>ដី %n ដុំតូចពេកសម្រាប់ប្លុក។</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out. Move a road, or lower the smallest area.</source>
        <translation>ដីទាំងនេះត្រូវបានទុកចេញ។ សូមផ្លាស់ទីផ្លូវ ឬបន្ថយផ្ទៃតូចបំផុត។</translation>
    </message>
    <message>
        <source>Leave existing water out</source>
        <translation>ទុកផ្ទៃទឹកដែលមានស្រាប់ចេញ</translation>
    </message>
    <message>
        <source>Constraint areas that are a river, a lake or other water, but those whose severity is “conditional”</source>
        <translation>តំបន់កម្រិតដែលជាទន្លេ បឹង ឬផ្ទៃទឹកផ្សេងទៀត លើកលែងតែតំបន់ដែលកម្រិតរឹតត្បិតគឺ “conditional”</translation>
    </message>
    <message>
        <source>Water on the site (ha)</source>
        <translation>ផ្ទៃទឹកនៅលើទីតាំង (ហិកតា)</translation>
    </message>
    <message>
        <source>%1 ha of the site are water and were left out of the blocks.</source>
        <translation>ទីតាំងចំនួន %1 ហិកតាជាផ្ទៃទឹក ហើយត្រូវបានទុកចេញពីប្លុក។</translation>
    </message>
    <message>
        <source>Blocks end at the shore. Choose not to leave water out where it is to be filled in.</source>
        <translation>ប្លុកបញ្ចប់នៅមាត់ទឹក។ បើផ្ទៃទឹកនឹងត្រូវចាក់ដីបំពេញ សូមជ្រើសមិនទុកវាចេញ។</translation>
    </message>
    <message>
        <source>%1 ha of the site are water, and blocks lie on it.</source>
        <translation>ទីតាំងចំនួន %1 ហិកតាជាផ្ទៃទឹក ហើយមានប្លុកនៅលើវា។</translation>
    </message>
    <message>
        <source>Leave water out, unless it is to be filled in.</source>
        <translation>សូមទុកផ្ទៃទឹកចេញ លើកលែងតែវានឹងត្រូវចាក់ដីបំពេញ។</translation>
    </message>
</context>
<context>
    <name>CapacityAlgorithm</name>
    <message>
        <source>Capacity: what may be built, and what binds</source>
        <translation>សមត្ថភាព៖ អ្វីដែលអាចសាងសង់ និងអ្វីដែលកំណត់</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Reckons for each parcel of a scenario what its regulations allow: the envelope that setbacks leave (front edges lie on roads), the footprint, storeys, floor area and the rule that binds; homes, people and jobs; and what remains beside the buildings that stand. Without a plan it does so for one parcel, GEOMETRY, with the limits given. Ratios are numbers: FAR 2.5, coverage 0.6; lengths are metres.</source>
        <translation>គណនាសម្រាប់ក្បាលដីនីមួយៗនៃសេណារីយ៉ូនូវអ្វីដែលបទប្បញ្ញត្តិអនុញ្ញាត៖ បរិវេណសាងសង់ដែលនៅសល់ពីចម្ងាយដកថយ (ជ្រុងមុខគឺជ្រុងជាប់ផ្លូវ) ផ្ទៃសំណង់ជាន់ផ្ទាល់ដី ចំនួនជាន់ ផ្ទៃកម្រាល និងបទដែលកំណត់ លំនៅឋាន ប្រជាជន និងការងារ ព្រមទាំងអ្វីដែលនៅសល់ក្រៅពីអគារដែលមានស្រាប់។ បើគ្មានប្លង់ វាគណនាក្បាលដីតែមួយ GEOMETRY តាមកម្រិតដែលបានផ្ដល់។ សមាមាត្រសរសេរជាលេខ៖ FAR 2.5, អត្រាគ្របដណ្ដប់ 0.6។ ប្រវែងគិតជាម៉ែត្រ។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>កាលបរិច្ឆេទនៃច្បាប់</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the last day of the plan&apos;s base year where it is left out</source>
        <translation>YYYY-MM-DD។ បើទុកចោល គឺថ្ងៃចុងក្រោយនៃឆ្នាំគោលរបស់ប្លង់</translation>
    </message>
    <message>
        <source>A row for each parcel in the results</source>
        <translation>មួយជួរសម្រាប់ក្បាលដីនីមួយៗក្នុងលទ្ធផល</translation>
    </message>
    <message>
        <source>One parcel instead of a plan</source>
        <translation>ក្បាលដីមួយជំនួសប្លង់</translation>
    </message>
    <message>
        <source>A polygon in WKT, in metres</source>
        <translation>ពហុកោណជា WKT គិតជាម៉ែត្រ</translation>
    </message>
    <message>
        <source>Roads about that parcel</source>
        <translation>ផ្លូវជុំវិញក្បាលដីនោះ</translation>
    </message>
    <message>
        <source>Lines or polygons in WKT: edges that lie on one are fronts</source>
        <translation>បន្ទាត់ ឬពហុកោណជា WKT៖ ជ្រុងដែលជាប់វាគឺជ្រុងមុខ</translation>
    </message>
    <message>
        <source>Its front edge, where no roads are given</source>
        <translation>ជ្រុងមុខរបស់វា បើមិនបានផ្ដល់ផ្លូវ</translation>
    </message>
    <message>
        <source>Counted from 0: the edge from the first corner to the second</source>
        <translation>រាប់ពី 0៖ ជ្រុងពីចំណុចកែងទីមួយទៅចំណុចកែងទីពីរ</translation>
    </message>
    <message>
        <source>Front setback (m)</source>
        <translation>ចម្ងាយដកថយខាងមុខ (m)</translation>
    </message>
    <message>
        <source>Side setback (m)</source>
        <translation>ចម្ងាយដកថយចំហៀង (m)</translation>
    </message>
    <message>
        <source>Rear setback (m)</source>
        <translation>ចម្ងាយដកថយខាងក្រោយ (m)</translation>
    </message>
    <message>
        <source>Building coverage</source>
        <translation>អត្រាគ្របដណ្តប់ដោយសំណង់</translation>
    </message>
    <message>
        <source>Of the site: 0.6 for 60 %</source>
        <translation>នៃទីតាំង៖ 0.6 សម្រាប់ 60 %</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>អនុបាតផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>2.5 for 250 %</source>
        <translation>2.5 សម្រាប់ 250 %</translation>
    </message>
    <message>
        <source>Height limit (m)</source>
        <translation>កម្រិតកម្ពស់ (m)</translation>
    </message>
    <message>
        <source>Most storeys</source>
        <translation>ចំនួនជាន់អតិបរមា</translation>
    </message>
    <message>
        <source>Height of a storey (m)</source>
        <translation>កម្ពស់មួយជាន់ (m)</translation>
    </message>
    <message>
        <source>Open space as a share of the floor area</source>
        <translation>ទីចំហជាចំណែកនៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>0.045 for the OSR of 4.5 % in Thailand</source>
        <translation>0.045 សម្រាប់ OSR 4.5 % នៅប្រទេសថៃ</translation>
    </message>
    <message>
        <source>Open space as a share of the site</source>
        <translation>ទីចំហជាចំណែកនៃទីតាំង</translation>
    </message>
    <message>
        <source>Floor area that stands there (m²)</source>
        <translation>ផ្ទៃកម្រាលដែលមានស្រាប់នៅទីនោះ (m²)</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Floor area allowed (m²)</source>
        <translation>ផ្ទៃកម្រាលដែលអនុញ្ញាត (m²)</translation>
    </message>
    <message>
        <source>Floor area that stands (m²)</source>
        <translation>ផ្ទៃកម្រាលដែលមានស្រាប់ (m²)</translation>
    </message>
    <message>
        <source>Floor area that remains (m²)</source>
        <translation>ផ្ទៃកម្រាលដែលនៅសល់ (m²)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Parcels by the rule that binds</source>
        <translation>ចំនួនក្បាលដីតាមបទដែលកំណត់</translation>
    </message>
    <message>
        <source>Sums by land-use class</source>
        <translation>ផលបូកតាមប្រភេទប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Sums by phase</source>
        <translation>ផលបូកតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Each parcel</source>
        <translation>ក្បាលដីនីមួយៗ</translation>
    </message>
    <message>
        <source>Findings about the parcels</source>
        <translation>លទ្ធផលពិនិត្យអំពីក្បាលដី</translation>
    </message>
    <message>
        <source>Both a plan and a parcel are given. Give %1 or %2.</source>
        <translation>បានផ្ដល់ទាំងប្លង់ ទាំងក្បាលដី។ សូមផ្ដល់តែ %1 ឬ %2។</translation>
    </message>
    <message>
        <source>Neither a plan nor a parcel is given. %1 is the plan&apos;s file (.gpkg), %2 a polygon in WKT.</source>
        <translation>មិនបានផ្ដល់ប្លង់ ឬក្បាលដីទេ។ %1 ជាឯកសារប្លង់ (.gpkg), %2 ជាពហុកោណជា WKT។</translation>
    </message>
    <message>
        <source>%1 is no date: “%2”. Write it like 2026-12-31.</source>
        <translation>%1 មិនមែនជាកាលបរិច្ឆេទទេ៖ “%2”។ សូមសរសេរដូចជា 2026-12-31។</translation>
    </message>
</context>
<context>
    <name>CapacityFindingsText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of parcels</comment>
        <translation>
            <numerusform>%1 និង %n ទៀត</numerusform>
            <numerusform>%1 និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no shape</source>
        <translation>
            <numerusform>ក្បាលដី %n គ្មានរូបរាង</numerusform>
            <numerusform>ក្បាលដី %n គ្មានរូបរាង</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be built on them: %1. Draw them, or remove the rows.</source>
        <translation>មិនអាចសាងសង់អ្វីលើវាបានទេ៖ %1។ សូមគូរវា ឬលុបជួរ។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are narrower than 1 m</source>
        <translation>
            <numerusform>ក្បាលដី %n តូចចង្អៀតជាង 1 ម</numerusform>
            <numerusform>ក្បាលដី %n តូចចង្អៀតជាង 1 ម</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted with what their rules allow, though no one builds on them: %1. Merge them with a neighbour.</source>
        <translation>វាត្រូវបានរាប់តាមអ្វីដែលបទអនុញ្ញាត ទោះគ្មាននរណាសាងសង់លើវាក៏ដោយ៖ %1។ សូមបញ្ចូលវាជាមួយក្បាលដីជាប់គ្នា។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie on another of the same shape</source>
        <translation>
            <numerusform>ក្បាលដី %n ត្រួតលើក្បាលដីមួយទៀតដែលមានរូបរាងដូចគ្នា</numerusform>
            <numerusform>ក្បាលដី %n ត្រួតលើក្បាលដីមួយទៀតដែលមានរូបរាងដូចគ្នា</numerusform>
        </translation>
    </message>
    <message>
        <source>Their floor area is counted twice: %1. Remove the copies.</source>
        <translation>ផ្ទៃកម្រាលរបស់វាត្រូវបានរាប់ពីរដង៖ %1។ សូមលុបច្បាប់ចម្លង។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge on a road</source>
        <translation>
            <numerusform>ក្បាលដី %n គ្មានជ្រុងជាប់ផ្លូវ</numerusform>
            <numerusform>ក្បាលដី %n គ្មានជ្រុងជាប់ផ្លូវ</numerusform>
        </translation>
    </message>
    <message>
        <source>All their edges are reckoned as sides, so front and rear setbacks are not kept: %1. Draw the road, or give it its width.</source>
        <translation>ជ្រុងទាំងអស់របស់វាត្រូវបានគិតជាចំហៀង ដូច្នេះចម្ងាយដកថយខាងមុខ និងខាងក្រោយមិនត្រូវបានអនុវត្តទេ៖ %1។ សូមគូរផ្លូវ ឬដាក់ទទឹងឱ្យវា។</translation>
    </message>
    <message numerus="yes">
        <source>Setbacks leave nothing of %n parcel(s)</source>
        <translation>
            <numerusform>ចម្ងាយដកថយមិនទុកដីសល់លើក្បាលដី %n ទេ</numerusform>
            <numerusform>ចម្ងាយដកថយមិនទុកដីសល់លើក្បាលដី %n ទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>They carry no floor area: %1. Merge them, or reduce the setbacks of their class.</source>
        <translation>វាមិនផ្ទុកផ្ទៃកម្រាលទេ៖ %1។ សូមបញ្ចូលវាជាមួយគ្នា ឬបន្ថយចម្ងាយដកថយនៃប្រភេទរបស់វា។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in no zone</source>
        <translation>
            <numerusform>ក្បាលដី %n មិនស្ថិតក្នុងតំបន់ណាមួយទេ</numerusform>
            <numerusform>ក្បាលដី %n មិនស្ថិតក្នុងតំបន់ណាមួយទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule reaches them and they are in no sum: %1. Draw the zone, or give them a land-use code.</source>
        <translation>គ្មានបទណាអនុវត្តលើវា ហើយវាមិនស្ថិតក្នុងផលបូកណាទេ៖ %1។ សូមគូរតំបន់ ឬដាក់កូដប្រើប្រាស់ដីឱ្យវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie partly outside all zones</source>
        <translation>
            <numerusform>ក្បាលដី %n មានផ្នែកខ្លះនៅក្រៅតំបន់ទាំងអស់</numerusform>
            <numerusform>ក្បាលដី %n មានផ្នែកខ្លះនៅក្រៅតំបន់ទាំងអស់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in several zones</source>
        <translation>
            <numerusform>ក្បាលដី %n ស្ថិតក្នុងតំបន់ច្រើន</numerusform>
            <numerusform>ក្បាលដី %n ស្ថិតក្នុងតំបន់ច្រើន</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>land-use code, number of parcels</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have a land-use code that is in no code list</source>
        <translation>
            <numerusform>ក្បាលដី %n មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
            <numerusform>ក្បាលដី %n មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1. Correct them, or add them to the code list.</source>
        <translation>កូដ៖ %1។ សូមកែវា ឬបន្ថែមវាទៅក្នុងបញ្ជីកូដ។</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>land-use code, its hectares</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>No regulation reaches %n parcel(s) that are to be built on</source>
        <translation>
            <numerusform>គ្មានបទប្បញ្ញត្តិអនុវត្តលើក្បាលដី %n ដែលត្រូវសាងសង់</numerusform>
            <numerusform>គ្មានបទប្បញ្ញត្តិអនុវត្តលើក្បាលដី %n ដែលត្រូវសាងសង់</numerusform>
        </translation>
    </message>
    <message>
        <source>Their capacity is not known and in no sum. Codes: %1. Write coverage, floor area ratio or height for them, with where they come from.</source>
        <translation>មិនដឹងសមត្ថភាពរបស់វា ហើយវាមិនស្ថិតក្នុងផលបូកណាទេ។ កូដ៖ %1។ សូមសរសេរអត្រាគ្របដណ្ដប់ សមាមាត្រផ្ទៃកម្រាល ឬកម្ពស់សម្រាប់វា ជាមួយប្រភព។</translation>
    </message>
    <message numerus="yes">
        <source>Nothing limits the floor area of %n parcel(s)</source>
        <translation>
            <numerusform>គ្មានអ្វីកំណត់ផ្ទៃកម្រាលនៃក្បាលដី %n ទេ</numerusform>
            <numerusform>គ្មានអ្វីកំណត់ផ្ទៃកម្រាលនៃក្បាលដី %n ទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Their classes have a coverage or setbacks, but neither a floor area ratio nor a height, so that they are in no sum: %1. Write one of them.</source>
        <translation>ប្រភេទរបស់វាមានអត្រាគ្របដណ្ដប់ ឬចម្ងាយដកថយ ប៉ុន្តែគ្មានទាំងសមាមាត្រផ្ទៃកម្រាល ទាំងកម្ពស់ ដូច្នេះវាមិនស្ថិតក្នុងផលបូកណាទេ៖ %1។ សូមសរសេរមួយក្នុងចំណោមនោះ។</translation>
    </message>
    <message numerus="yes">
        <source>On %n parcel(s) stands more than may be built</source>
        <translation>
            <numerusform>លើក្បាលដី %n មានសំណង់ស្រាប់លើសពីអ្វីដែលអាចសាងសង់</numerusform>
            <numerusform>លើក្បាលដី %n មានសំណង់ស្រាប់លើសពីអ្វីដែលអាចសាងសង់</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing remains there: %1. Check the storeys of the buildings, or whether they are protected.</source>
        <translation>គ្មានអ្វីនៅសល់នៅទីនោះទេ៖ %1។ សូមពិនិត្យចំនួនជាន់នៃអគារ ឬថាតើអគារនោះត្រូវបានការពារឬទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) that the sums rest on are not verified</source>
        <translation>
            <numerusform>បទប្បញ្ញត្តិ %n ដែលផលបូកផ្អែកលើ មិនទាន់ផ្ទៀងផ្ទាត់</numerusform>
            <numerusform>បទប្បញ្ញត្តិ %n ដែលផលបូកផ្អែកលើ មិនទាន់ផ្ទៀងផ្ទាត់</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them with the instrument before they are quoted as law; they are marked where they are shown.</source>
        <translation>សូមប្រៀបធៀបវាជាមួយលិខិតបទដ្ឋានគតិយុត្ត មុននឹងដកស្រង់ជាច្បាប់។ វាត្រូវបានសម្គាល់នៅកន្លែងដែលបង្ហាញ។</translation>
    </message>
    <message>
        <source>Madang&apos;s own round numbers are reckoned with</source>
        <translation>គណនាដោយប្រើតួលេខប្រហែលផ្ទាល់របស់ Madang</translation>
    </message>
    <message>
        <source>The plan says nothing of the height of a storey, the size of homes and households or the like for some classes. Write what holds here as assumptions, for a class or for all of them.</source>
        <translation>ប្លង់មិនបានបញ្ជាក់កម្ពស់មួយជាន់ ទំហំលំនៅឋាន ទំហំគ្រួសារ ឬអ្វីស្រដៀងគ្នាសម្រាប់ប្រភេទខ្លះទេ។ សូមសរសេរតម្លៃដែលត្រឹមត្រូវនៅទីនេះជាការសន្មត សម្រាប់ប្រភេទមួយ ឬទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) have no number of storeys</source>
        <translation>
            <numerusform>អគារ %n គ្មានចំនួនជាន់</numerusform>
            <numerusform>អគារ %n គ្មានចំនួនជាន់</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted by their height, or as one storey where that is not known either, so that more floor area may stand than is reckoned with.</source>
        <translation>វាត្រូវបានរាប់តាមកម្ពស់ ឬជាមួយជាន់បើមិនដឹងកម្ពស់ដែរ ដូច្នេះផ្ទៃកម្រាលដែលមានស្រាប់អាចច្រើនជាងអ្វីដែលបានគណនា។</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without parcels are reckoned as one site each</source>
        <translation>
            <numerusform>ប្លុក %n ដែលគ្មានក្បាលដី ត្រូវបានគណនាជាទីតាំងមួយក្នុងមួយប្លុក</numerusform>
            <numerusform>ប្លុក %n ដែលគ្មានក្បាលដី ត្រូវបានគណនាជាទីតាំងមួយក្នុងមួយប្លុក</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide them into parcels for setbacks that hold.</source>
        <translation>សូមបែងចែកវាជាក្បាលដី ដើម្បីឱ្យចម្ងាយដកថយត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The plan has neither parcels nor blocks</source>
        <translation>ប្លង់គ្មានទាំងក្បាលដី ទាំងប្លុក</translation>
    </message>
    <message>
        <source>Each zone is reckoned as one site, streets included: the sums are too high. Draw blocks and parcels.</source>
        <translation>តំបន់នីមួយៗត្រូវបានគណនាជាទីតាំងមួយ រួមទាំងផ្លូវ៖ ផលបូកខ្ពស់ពេក។ សូមគូរប្លុក និងក្បាលដី។</translation>
    </message>
    <message>
        <source>There is nothing to build on</source>
        <translation>គ្មានដីសម្រាប់សាងសង់ទេ</translation>
    </message>
    <message>
        <source>The scenario has no parcels, blocks or zones. Draw them, or import them.</source>
        <translation>សេណារីយ៉ូគ្មានក្បាលដី ប្លុក ឬតំបន់ទេ។ សូមគូរវា ឬនាំចូល។</translation>
    </message>
    <message>
        <source>Floor area ratio and coverage count for the zoned part only: %1. Check the border of the zones.</source>
        <translation>អនុបាតផ្ទៃកម្រាល និងអត្រាគ្របដណ្តប់ គិតតែចំពោះផ្នែកដែលនៅក្នុងតំបន់ប៉ុណ្ណោះ៖ %1។ សូមពិនិត្យព្រំនៃតំបន់។</translation>
    </message>
    <message>
        <source>Their ratios are means weighted by area; height, storeys and setbacks are those of the zone that has most of them: %1.</source>
        <translation>អនុបាតជាមធ្យមតាមផ្ទៃ ហើយកម្ពស់ ចំនួនជាន់ និងចម្ងាយថយពីព្រំ យកតាមតំបន់ដែលមានផ្នែកធំជាងគេ៖ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are divided into parcels in part only</source>
        <translation>
            <numerusform>ប្លុក %n ត្រូវបានបែងចែកជាក្បាលដីតែមួយផ្នែកប៉ុណ្ណោះ</numerusform>
            <numerusform>ប្លុក %n ត្រូវបានបែងចែកជាក្បាលដីតែមួយផ្នែកប៉ុណ្ណោះ</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 of them are no parcel and in no sum. Divide the rest, or leave it out of the block.</source>
        <translation>សរុប %1 មិនមែនជាក្បាលដី ហើយមិននៅក្នុងផលបូកណាទេ។ សូមបែងចែកផ្នែកដែលនៅសល់ ឬដកវាចេញពីប្លុក។</translation>
    </message>
    <message>
        <source>Buildings with %1 m² of floor area stand on no site</source>
        <translation>អគារដែលមានផ្ទៃកម្រាល %1 m² មិនស្ថិតលើទីតាំងណាទេ</translation>
    </message>
    <message>
        <source>They are not set against what may be built. They stand in streets, or where no parcel or block is drawn.</source>
        <translation>អគារទាំងនេះមិនត្រូវបានដកចេញពីអ្វីដែលអាចសាងសង់បានទេ។ ពួកវានៅលើផ្លូវ ឬនៅកន្លែងដែលគ្មានគូរក្បាលដី ឬប្លុក។</translation>
    </message>
</context>
<context>
    <name>CapacityMap</name>
    <message>
        <source>Rule that binds</source>
        <translation>បទដែលកំណត់</translation>
    </message>
    <message>
        <source>Use of the allowed floor area</source>
        <translation>ការប្រើផ្ទៃកម្រាលដែលអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Floor area still to be built, m² per ha</source>
        <translation>ផ្ទៃកម្រាលដែលនៅអាចសាងសង់, ម² ក្នុងមួយហិកតា</translation>
    </message>
    <message>
        <source>People that can be housed, per ha</source>
        <translation>ប្រជាជនដែលអាចស្នាក់នៅ ក្នុងមួយហិកតា</translation>
    </message>
    <message>
        <source>Nothing limits it</source>
        <translation>គ្មានអ្វីកំណត់</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>សមាមាត្រផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>កម្ពស់</translation>
    </message>
    <message>
        <source>Number of storeys</source>
        <translation>ចំនួនជាន់</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>អត្រាគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>Setbacks</source>
        <translation>ចម្ងាយដកថយ</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>ទីចំហ</translation>
    </message>
    <message>
        <source>Open space ratio of the floor area</source>
        <translation>សមាមាត្រទីចំហធៀបផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>ចំណតរថយន្ត</translation>
    </message>
    <message>
        <source>Parcel too small</source>
        <translation>ក្បាលដីតូចពេក</translation>
    </message>
    <message>
        <source>No regulation</source>
        <translation>គ្មានបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>All of it (%1) and more</source>
        <translation>ទាំងអស់ (%1) និងលើស</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 និងលើស</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CapacitySteps</name>
    <message>
        <source>No regulation reaches this parcel: what it may carry is not known.</source>
        <translation>គ្មានបទប្បញ្ញត្តិអនុវត្តលើក្បាលដីនេះទេ៖ មិនដឹងថាអាចសាងសង់បានប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Nothing limits the floor area here.</source>
        <translation>គ្មានអ្វីកំណត់ផ្ទៃកម្រាលនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The parcel is smaller than may be built on (%1).</source>
        <translation>ក្បាលដីតូចជាងទំហំអប្បបរមាដែលអាចសាងសង់ (%1)។</translation>
    </message>
    <message>
        <source>The setbacks bind: they leave %1 to build on.</source>
        <translation>ចម្ងាយដកថយជាកម្រិតកំណត់៖ នៅសល់ដី %1 សម្រាប់សាងសង់។</translation>
    </message>
    <message numerus="yes">
        <source>The height binds: %n storey(s) fit below %1.</source>
        <translation>
            <numerusform>កម្ពស់ជាកម្រិតកំណត់៖ %n ជាន់នៅក្រោម %1។</numerusform>
            <numerusform>កម្ពស់ជាកម្រិតកំណត់៖ %n ជាន់នៅក្រោម %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of storeys binds: %1.</source>
        <translation>ចំនួនជាន់ជាកម្រិតកំណត់៖ %1។</translation>
    </message>
    <message>
        <source>The floor area ratio binds: %1 of the site.</source>
        <translation>សមាមាត្រផ្ទៃកម្រាលជាកម្រិតកំណត់៖ %1 នៃដី។</translation>
    </message>
    <message>
        <source>The coverage binds: %1 of the site.</source>
        <translation>អត្រាគ្របដណ្ដប់ជាកម្រិតកំណត់៖ %1 នៃដី។</translation>
    </message>
    <message>
        <source>The open space binds: %1 of the site stays free.</source>
        <translation>ទីចំហជាកម្រិតកំណត់៖ %1 នៃដីត្រូវទុកទំនេរ។</translation>
    </message>
    <message>
        <source>The open space ratio binds: open land of %1 of the floor area.</source>
        <translation>សមាមាត្រទីចំហជាកម្រិតកំណត់៖ ដីទំនេរ %1 នៃផ្ទៃកម្រាល។</translation>
    </message>
    <message>
        <source>Parking binds: there is no room for more cars.</source>
        <translation>ចំណតរថយន្តជាកម្រិតកំណត់៖ គ្មានកន្លែងសម្រាប់រថយន្តបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ម</translation>
    </message>
    <message>
        <source>Madang&apos;s own assumption: the plan says nothing of it.</source>
        <translation>ការសន្មតផ្ទាល់របស់ Madang៖ ប្លង់មិនបានបញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>No citation is given.</source>
        <translation>គ្មានឯកសារយោងទេ។</translation>
    </message>
    <message>
        <source>Mean over the parcel&apos;s zones; for the largest part: %1</source>
        <translation>មធ្យមនៃតំបន់របស់ក្បាលដី; សម្រាប់ផ្នែកធំជាងគេ៖ %1</translation>
    </message>
    <message>
        <source>%1 (set %2)</source>
        <translation>%1 (សំណុំ %2)</translation>
    </message>
    <message>
        <source>It lies on no road: every edge counts as a side.</source>
        <translation>វាមិនជាប់ផ្លូវទេ៖ គ្រប់ជ្រុងរាប់ជាចំហៀង។</translation>
    </message>
    <message>
        <source>It lies on a road on one side.</source>
        <translation>វាជាប់ផ្លូវម្ខាង។</translation>
    </message>
    <message>
        <source>It reaches a road by a narrow way.</source>
        <translation>វាទៅដល់ផ្លូវតាមច្រកតូច។</translation>
    </message>
    <message>
        <source>It lies on a corner.</source>
        <translation>វានៅកែងផ្លូវ។</translation>
    </message>
    <message>
        <source>It lies on roads on two opposite sides.</source>
        <translation>វាជាប់ផ្លូវពីរខាងទល់មុខគ្នា។</translation>
    </message>
    <message>
        <source>It lies on roads on three sides or all round.</source>
        <translation>វាជាប់ផ្លូវបីខាង ឬជុំវិញ។</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Within the setbacks</source>
        <translation>ខាងក្នុងចម្ងាយដកថយ</translation>
    </message>
    <message>
        <source>No setbacks.</source>
        <translation>គ្មានចម្ងាយដកថយទេ។</translation>
    </message>
    <message>
        <source>Front %1, sides %2, rear %3</source>
        <translation>មុខ %1, ចំហៀង %2, ក្រោយ %3</translation>
    </message>
    <message>
        <source>By coverage</source>
        <translation>តាមអត្រាគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>By open space</source>
        <translation>តាមទីចំហ</translation>
    </message>
    <message>
        <source>%1 of %2 stays free</source>
        <translation>%1 នៃ %2 ទុកទំនេរ</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>ទីតាំងទាំងមូល</translation>
    </message>
    <message>
        <source>The least of these: coverage</source>
        <translation>តូចជាងគេក្នុងចំណោមនេះ៖ អត្រាគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>The least of these: setbacks</source>
        <translation>តូចជាងគេក្នុងចំណោមនេះ៖ ចម្ងាយដកថយ</translation>
    </message>
    <message>
        <source>The least of these: open space</source>
        <translation>តូចជាងគេក្នុងចំណោមនេះ៖ ទីចំហ</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>ផ្ទៃសំណង់ជាន់ផ្ទាល់ដី</translation>
    </message>
    <message>
        <source>%1 high, a storey of %2</source>
        <translation>កម្ពស់ %1, មួយជាន់ %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>យ៉ាងច្រើន %1</translation>
    </message>
    <message>
        <source>As many as the floor area needs: nothing limits them</source>
        <translation>តាមតម្រូវការផ្ទៃកម្រាល៖ គ្មានអ្វីកំណត់</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>ចំនួនជាន់</translation>
    </message>
    <message>
        <source>By floor area ratio</source>
        <translation>តាមសមាមាត្រផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>By footprint and storeys</source>
        <translation>តាមផ្ទៃសំណង់ និងចំនួនជាន់</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>By open space ratio</source>
        <translation>តាមសមាមាត្រទីចំហ</translation>
    </message>
    <message>
        <source>Open land of %1 of the floor area</source>
        <translation>ដីទំនេរ %1 នៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>By parking</source>
        <translation>តាមចំណតរថយន្ត</translation>
    </message>
    <message>
        <source>Cars that stand on the open land</source>
        <translation>រថយន្តដែលចតលើដីទំនេរ</translation>
    </message>
    <message>
        <source>Smallest parcel</source>
        <translation>ក្បាលដីអប្បបរមា</translation>
    </message>
    <message>
        <source>%1 are needed to build</source>
        <translation>ត្រូវការ %1 ដើម្បីសាងសង់</translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>ផ្ទៃកម្រាលដែលអនុញ្ញាត</translation>
    </message>
    <message>
        <source>No regulation reaches this parcel</source>
        <translation>គ្មានបទប្បញ្ញត្តិអនុវត្តលើក្បាលដីនេះ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>គ្មានកម្រិត</translation>
    </message>
    <message>
        <source>The least of these: %1</source>
        <translation>តូចជាងគេក្នុងចំណោមនេះ៖ %1</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>មានស្រាប់</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>នៅអាចសាងសង់បន្ថែម</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>%1 of dwellings</source>
        <translation>លំនៅឋាន %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>%1 of other floor area</source>
        <translation>ផ្ទៃកម្រាលផ្សេងទៀត %1</translation>
    </message>
</context>
<context>
    <name>CashFlowAlgorithm</name>
    <message>
        <source>Cash flow: NPV, B/C and EIRR</source>
        <translation>លំហូរសាច់ប្រាក់៖ NPV, B/C និង EIRR</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>លទ្ធភាពគម្រោង</translation>
    </message>
    <message>
        <source>Discounts yearly costs and benefits to the base year, which is year 0 and is not discounted itself, at each rate given: present values, net present value (NPV) and benefit/cost ratio (B/C). Lists every internal rate of return (EIRR), or says why there is none. Costs and benefits are real, at one price year, without taxes and transfers.</source>
        <translation>អប្បហារចំណាយ និងអត្ថប្រយោជន៍ប្រចាំឆ្នាំទៅឆ្នាំមូលដ្ឋាន ដែលជាឆ្នាំទី 0 ហើយខ្លួនវាមិនត្រូវអប្បហារទេ តាមអត្រានីមួយៗដែលបានផ្តល់៖ តម្លៃបច្ចុប្បន្ន តម្លៃបច្ចុប្បន្នសុទ្ធ (NPV) និងអនុបាតអត្ថប្រយោជន៍/ចំណាយ (B/C)។ រាយអត្រាចំណូលផ្ទៃក្នុង (EIRR) ទាំងអស់ ឬប្រាប់ថាហេតុអ្វីគ្មាន។ ចំណាយ និងអត្ថប្រយោជន៍គិតជាតម្លៃពិត តាមតម្លៃឆ្នាំតែមួយ មិនរាប់បញ្ចូលពន្ធ និងការផ្ទេរ។</translation>
    </message>
    <message>
        <source>Table of costs and benefits</source>
        <translation>តារាងចំណាយ និងអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>តារាង (*.csv *.txt *.tsv);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>CSV with the columns year, cost and benefit; year 0 is the base year</source>
        <translation>CSV ដែលមានជួរឈរ year, cost និង benefit។ ឆ្នាំទី 0 គឺឆ្នាំមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Discount rates</source>
        <translation>អត្រាអប្បហារ</translation>
    </message>
    <message>
        <source>Fractions a year, with commas between them: 0.045 is 4.5 %</source>
        <translation>ជាទសភាគក្នុងមួយឆ្នាំ បំបែកដោយក្បៀស៖ 0.045 គឺ 4.5 %</translation>
    </message>
    <message>
        <source>Base year of a table in calendar years</source>
        <translation>ឆ្នាំមូលដ្ឋាននៃតារាងតាមឆ្នាំប្រតិទិន</translation>
    </message>
    <message>
        <source>The year of the table that counts as year 0; leave it out where years are numbered from 0</source>
        <translation>ឆ្នាំក្នុងតារាងដែលរាប់ជាឆ្នាំទី 0។ ទុកចោលបើឆ្នាំរាប់ពី 0</translation>
    </message>
    <message>
        <source>Present values, NPV and B/C at each rate</source>
        <translation>តម្លៃបច្ចុប្បន្ន NPV និង B/C តាមអត្រានីមួយៗ</translation>
    </message>
    <message>
        <source>Internal rates of return</source>
        <translation>អត្រាចំណូលផ្ទៃក្នុង</translation>
    </message>
    <message>
        <source>Costs, benefits and cumulative NPV by year</source>
        <translation>ចំណាយ អត្ថប្រយោជន៍ និង NPV បង្គរតាមឆ្នាំ</translation>
    </message>
    <message>
        <source>Findings about the table</source>
        <translation>លទ្ធផលពិនិត្យអំពីតារាង</translation>
    </message>
    <message>
        <source>No table is given. %1 is a CSV file with the columns year, cost and benefit.</source>
        <translation>មិនបានផ្តល់តារាងទេ។ %1 គឺជាឯកសារ CSV ដែលមានជួរឈរ year, cost និង benefit។</translation>
    </message>
    <message numerus="yes">
        <source>%n different rates bring the net present value to zero.</source>
        <translation>
            <numerusform>អត្រាខុសគ្នា %n ធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ។</numerusform>
            <numerusform>អត្រាខុសគ្នា %n ធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The yearly balance changes its sign more than once. Decide by NPV and B/C at a given discount rate: none of these rates alone says whether the project pays.</source>
        <translation>សមតុល្យប្រចាំឆ្នាំប្តូរសញ្ញាលើសពីម្តង។ សូមសម្រេចតាម NPV និង B/C នៅអត្រាអប្បហារដែលបានកំណត់៖ គ្មានអត្រាណាមួយតែឯងបញ្ជាក់ថាគម្រោងមានផលចំណេញឬអត់ទេ។</translation>
    </message>
</context>
<context>
    <name>CashFlowTableText</name>
    <message>
        <source>The table is not there.</source>
        <translation>គ្មានតារាងនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>សូមជ្រើសឯកសារដែលមាន។</translation>
    </message>
    <message>
        <source>This is a folder, not a table.</source>
        <translation>នេះជាថត មិនមែនតារាងទេ។</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>សូមជ្រើសឯកសារ CSV។</translation>
    </message>
    <message>
        <source>The table cannot be opened.</source>
        <translation>មិនអាចបើកតារាងបានទេ។</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>សូមពិនិត្យថាអ្នកមានសិទ្ធិអានឯកសារ។</translation>
    </message>
    <message>
        <source>The file is too large for a cash flow: %1 MB.</source>
        <translation>ឯកសារធំពេកសម្រាប់លំហូរសាច់ប្រាក់៖ %1 MB។</translation>
    </message>
    <message>
        <source>Choose a CSV file with a row for each year.</source>
        <translation>សូមជ្រើសឯកសារ CSV ដែលមានមួយជួរសម្រាប់ឆ្នាំនីមួយៗ។</translation>
    </message>
    <message>
        <source>The file is not a text table in UTF-8.</source>
        <translation>ឯកសារមិនមែនជាតារាងអក្សរក្នុង UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as “CSV UTF-8”.</source>
        <translation>សូមរក្សាទុកវាពីតារាងគណនាជា “CSV UTF-8”។</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>តារាងទទេ។</translation>
    </message>
    <message>
        <source>It needs a first line “year,cost,benefit” and a row for each year.</source>
        <translation>វាត្រូវមានបន្ទាត់ទីមួយ “year,cost,benefit” និងមួយជួរសម្រាប់ឆ្នាំនីមួយៗ។</translation>
    </message>
    <message>
        <source>The first line names no columns: “%1”.</source>
        <translation>បន្ទាត់ទីមួយមិនមានឈ្មោះជួរឈរទេ៖ “%1”។</translation>
    </message>
    <message>
        <source>Put the line “year,cost,benefit” above the numbers.</source>
        <translation>សូមដាក់បន្ទាត់ “year,cost,benefit” ខាងលើលេខ។</translation>
    </message>
    <message>
        <source>There is no column “%1”; the first line has: %2.</source>
        <translation>គ្មានជួរឈរ “%1” ទេ។ បន្ទាត់ទីមួយមាន៖ %2។</translation>
    </message>
    <message>
        <source>Name the columns year, cost and benefit.</source>
        <translation>សូមដាក់ឈ្មោះជួរឈរ year, cost និង benefit។</translation>
    </message>
    <message>
        <source>There are two columns “%1”; the first line has: %2.</source>
        <translation>មានជួរឈរ “%1” ពីរ។ បន្ទាត់ទីមួយមាន៖ %2។</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another name.</source>
        <translation>សូមទុកមួយ ឬដាក់ឈ្មោះផ្សេងឱ្យមួយទៀត។</translation>
    </message>
    <message>
        <source>The table has no rows under its first line.</source>
        <translation>តារាងគ្មានជួរក្រោមបន្ទាត់ទីមួយទេ។</translation>
    </message>
    <message>
        <source>Add a row for each year.</source>
        <translation>សូមបន្ថែមមួយជួរសម្រាប់ឆ្នាំនីមួយៗ។</translation>
    </message>
    <message>
        <source>The year “%1” is not a whole number.</source>
        <translation>ឆ្នាំ “%1” មិនមែនជាចំនួនគត់ទេ។</translation>
    </message>
    <message>
        <source>Number the years 0, 1, 2 …; year 0 is the base year.</source>
        <translation>សូមដាក់លេខឆ្នាំ 0, 1, 2 …។ ឆ្នាំទី 0 គឺឆ្នាំមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>The year %1 lies before the base year.</source>
        <translation>ឆ្នាំ %1 ស្ថិតមុនឆ្នាំមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>Number the years from 0; costs spent before the base year are sunk and do not count.</source>
        <translation>សូមដាក់លេខឆ្នាំពី 0។ ចំណាយមុនឆ្នាំមូលដ្ឋានបានចាយរួចហើយ មិនត្រូវរាប់ទេ។</translation>
    </message>
    <message>
        <source>The year %1 lies before the base year %2.</source>
        <translation>ឆ្នាំ %1 ស្ថិតមុនឆ្នាំមូលដ្ឋាន %2។</translation>
    </message>
    <message>
        <source>Give the right base year, or leave the row out: what is spent already does not count.</source>
        <translation>សូមដាក់ឆ្នាំមូលដ្ឋានត្រឹមត្រូវ ឬទុកជួរនេះចេញ៖ អ្វីដែលបានចាយរួចហើយមិនត្រូវរាប់ទេ។</translation>
    </message>
    <message>
        <source>The years are calendar years (from %1); year 0 must be the base year.</source>
        <translation>ឆ្នាំជាឆ្នាំប្រតិទិន (ចាប់ពី %1) ប៉ុន្តែឆ្នាំទី 0 ត្រូវតែជាឆ្នាំមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>Number the years 0, 1, 2 …, or say which year is the base year.</source>
        <translation>សូមដាក់លេខឆ្នាំ 0, 1, 2 … ឬបញ្ជាក់ថាឆ្នាំណាជាឆ្នាំមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>Year %1 is there twice; it stood in row %2 before.</source>
        <translation>ឆ្នាំ %1 មានពីរដង។ វាមានក្នុងជួរ %2 រួចហើយ។</translation>
    </message>
    <message>
        <source>Put all of a year into one row.</source>
        <translation>សូមដាក់អ្វីៗទាំងអស់នៃឆ្នាំមួយក្នុងជួរតែមួយ។</translation>
    </message>
    <message>
        <source>Year %1 is missing.</source>
        <translation>បាត់ឆ្នាំ %1។</translation>
    </message>
    <message>
        <source>The years %1 to %2 are missing.</source>
        <translation>បាត់ឆ្នាំ %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>Add a row for each year, with 0 where nothing is spent or gained.</source>
        <translation>សូមបន្ថែមមួយជួរសម្រាប់ឆ្នាំនីមួយៗ ដោយដាក់ 0 បើគ្មានចំណាយ ឬអត្ថប្រយោជន៍។</translation>
    </message>
    <message>
        <source>There is no year 0; the first is year %1.</source>
        <translation>គ្មានឆ្នាំទី 0 ទេ។ ឆ្នាំដំបូងគឺឆ្នាំទី %1។</translation>
    </message>
    <message>
        <source>There is no row for the base year %2; the first is %1.</source>
        <translation>គ្មានជួរសម្រាប់ឆ្នាំមូលដ្ឋាន %2 ទេ។ ឆ្នាំដំបូងគឺ %1។</translation>
    </message>
    <message>
        <source>Add the base year, which is not discounted, with 0 where nothing is spent or gained.</source>
        <translation>សូមបន្ថែមឆ្នាំមូលដ្ឋាន ដែលមិនត្រូវអប្បហារ ដោយដាក់ 0 បើគ្មានចំណាយ ឬអត្ថប្រយោជន៍។</translation>
    </message>
    <message>
        <source>The last year lies %1 years after the base year; at most %2 make sense.</source>
        <translation>ឆ្នាំចុងក្រោយស្ថិត %1 ឆ្នាំក្រោយឆ្នាំមូលដ្ឋាន។ យ៉ាងច្រើន %2 ទើបសមហេតុផល។</translation>
    </message>
    <message>
        <source>Look for a typing error in the years.</source>
        <translation>សូមរកកំហុសវាយអក្សរក្នុងឆ្នាំ។</translation>
    </message>
    <message>
        <source>The years are not in order: %1 comes after %2.</source>
        <translation>ឆ្នាំមិនតាមលំដាប់ទេ៖ %1 មកក្រោយ %2។</translation>
    </message>
    <message>
        <source>They were put in order for the computation; the file is unchanged.</source>
        <translation>ឆ្នាំត្រូវបានតម្រៀបសម្រាប់ការគណនា។ ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>The row has %1 fields where the first line has %2.</source>
        <translation>ជួរមាន %1 វាល ខណៈបន្ទាត់ទីមួយមាន %2។</translation>
    </message>
    <message>
        <source>A comma within a number? Write 1250.5, or put the number in quotes.</source>
        <translation>មានក្បៀសក្នុងលេខឬ? សូមសរសេរ 1250.5 ឬដាក់លេខក្នុងសញ្ញាសម្រង់។</translation>
    </message>
    <message>
        <source>The cell is blank, which is not the same as 0.</source>
        <translation>ក្រឡាទទេ ដែលមិនដូច 0 ទេ។</translation>
    </message>
    <message>
        <source>Write 0 if nothing is meant, or the number that is missing.</source>
        <translation>សូមសរសេរ 0 បើគ្មានអ្វី ឬសរសេរលេខដែលបាត់។</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>Write digits only, without currency or words: 1250.5</source>
        <translation>សូមសរសេរតែលេខ ដោយគ្មានរូបិយប័ណ្ណ ឬពាក្យ៖ 1250.5</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3.</source>
        <translation>“%1” អាចអានជា %2 ឬជា %3។</translation>
    </message>
    <message>
        <source>Write numbers without a mark between thousands.</source>
        <translation>សូមសរសេរលេខដោយគ្មានសញ្ញាបំបែកខ្ទង់ពាន់។</translation>
    </message>
    <message>
        <source>“%1” has another decimal mark than row %2.</source>
        <translation>“%1” មានសញ្ញាទសភាគខុសពីជួរ %2។</translation>
    </message>
    <message>
        <source>Use a point, or a comma, in the whole table.</source>
        <translation>សូមប្រើចំណុច ឬក្បៀស ដូចគ្នាក្នុងតារាងទាំងមូល។</translation>
    </message>
    <message>
        <source>The cost %1 is negative.</source>
        <translation>ចំណាយ %1 អវិជ្ជមាន។</translation>
    </message>
    <message>
        <source>It was subtracted from the costs. A residual value counts among the benefits, which changes B/C though not NPV.</source>
        <translation>វាត្រូវបានដកពីចំណាយ។ តម្លៃសល់គួររាប់ជាអត្ថប្រយោជន៍ ដែលប្តូរ B/C តែមិនប្តូរ NPV។</translation>
    </message>
    <message>
        <source>The benefit %1 is negative.</source>
        <translation>អត្ថប្រយោជន៍ %1 អវិជ្ជមាន។</translation>
    </message>
    <message>
        <source>It was subtracted from the benefits. As a cost it would change B/C though not NPV.</source>
        <translation>វាត្រូវបានដកពីអត្ថប្រយោជន៍។ បើរាប់ជាចំណាយ វានឹងប្តូរ B/C តែមិនប្តូរ NPV។</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>ឯកសារ %1។</translation>
    </message>
    <message>
        <source>File %1, row %2.</source>
        <translation>ឯកសារ %1 ជួរ %2។</translation>
    </message>
    <message>
        <source>File %1, row %2, column “%3”.</source>
        <translation>ឯកសារ %1 ជួរ %2 ជួរឈរ “%3”។</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ជួរ %1៖ %2</translation>
    </message>
    <message>
        <source>No cash flow could be read from %1.</source>
        <translation>មិនអាចអានលំហូរសាច់ប្រាក់ពី %1 បានទេ។</translation>
    </message>
    <message>
        <source>There is no discount rate. Give one or more, with commas between them.</source>
        <translation>គ្មានអត្រាអប្បហារទេ។ សូមដាក់មួយ ឬច្រើន បំបែកដោយក្បៀស។</translation>
    </message>
    <message>
        <source>The discount rate “%1” is not a number.</source>
        <translation>អត្រាអប្បហារ “%1” មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>At a discount rate of “%1” (-100 % or less) nothing can be discounted.</source>
        <translation>តាមអត្រាអប្បហារ “%1” (-100 % ឬតិចជាង) មិនអាចអប្បហារអ្វីបានទេ។</translation>
    </message>
    <message>
        <source>The discount rate “%1” would be %2 %. Rates are fractions: 4.5 % is 0.045.</source>
        <translation>អត្រាអប្បហារ “%1” នឹងស្មើ %2 %។ អត្រាសរសេរជាទសភាគ៖ 4.5 % គឺ 0.045។</translation>
    </message>
    <message>
        <source>The discount rate “%1” is 100 % or more. Look for a missing decimal mark.</source>
        <translation>អត្រាអប្បហារ “%1” គឺ 100 % ឬលើស។ សូមពិនិត្យមើលថាបាត់ចំណុចទសភាគឬទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) in this table.</source>
        <translation>
            <numerusform>បញ្ហា %n ទៀតក្នុងតារាងនេះ។</numerusform>
            <numerusform>បញ្ហា %n ទៀតក្នុងតារាងនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend those listed and read the table again.</source>
        <translation>សូមកែបញ្ហាដែលបានរាយ រួចអានតារាងម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>CensusText</name>
    <message>
        <source>Read as years of the Buddhist calendar, which is 543 years ahead: %1. Check them where that was not meant.</source>
        <translation>បានអានជាឆ្នាំពុទ្ធសករាជ ដែលលើសគ្រិស្តសករាជ 543 ឆ្នាំ៖ %1។ សូមពិនិត្យវា បើមិនមែនមានន័យដូច្នោះទេ។</translation>
    </message>
    <message>
        <source>%1 is no year that anything was counted in or is planned for.</source>
        <translation>%1 មិនមែនជាឆ្នាំដែលមានការរាប់ ឬដែលត្រូវធ្វើផែនការទេ។</translation>
    </message>
    <message>
        <source>Write the year with four digits, as in 2019.</source>
        <translation>សូមសរសេរឆ្នាំជាលេខបួនខ្ទង់ ដូចជា 2019។</translation>
    </message>
    <message>
        <source>The year %1 lies too far ahead.</source>
        <translation>ឆ្នាំ %1 ឆ្ងាយពេកទៅអនាគត។</translation>
    </message>
    <message>
        <source>Where it is of the Buddhist calendar, write %1.</source>
        <translation>បើជាឆ្នាំពុទ្ធសករាជ សូមសរសេរ %1។</translation>
    </message>
    <message>
        <source>Buddhist years were converted</source>
        <translation>ឆ្នាំពុទ្ធសករាជត្រូវបានបម្លែង</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 គឺ %2</translation>
    </message>
    <message>
        <source>Row %1 is no year with a count: “%2”.</source>
        <translation>ជួរ %1 មិនមែនជាឆ្នាំជាមួយចំនួនរាប់ទេ៖ “%2”។</translation>
    </message>
    <message>
        <source>Write a row for each count: the year, then how many, as in 2019 and 150,000.</source>
        <translation>សូមសរសេរមួយជួរសម្រាប់ការរាប់នីមួយៗ៖ ឆ្នាំ រួចចំនួន ដូចជា 2019 និង 150,000។</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 ជួរ %2</translation>
    </message>
    <message>
        <source>The counts were put in the order of their years</source>
        <translation>ចំនួនរាប់ត្រូវបានតម្រៀបតាមឆ្នាំ</translation>
    </message>
    <message>
        <source>They were not given in that order. Check that no year is mistyped.</source>
        <translation>វាមិនត្រូវបានដាក់តាមលំដាប់នោះទេ។ សូមពិនិត្យថាគ្មានឆ្នាំណាវាយខុស។</translation>
    </message>
    <message>
        <source>The table of counts cannot be read: %1</source>
        <translation>មិនអាចអានតារាងចំនួនរាប់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a text file with a year and a count on each line.</source>
        <translation>សូមជ្រើសឯកសារអត្ថបទដែលមានឆ្នាំ និងចំនួនរាប់លើបន្ទាត់នីមួយៗ។</translation>
    </message>
    <message>
        <source>The file is too large for a table of counts.</source>
        <translation>ឯកសារធំពេកសម្រាប់តារាងចំនួនរាប់។</translation>
    </message>
    <message>
        <source>Row %1: it is not clear how many “%2” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole number, as in 120,000. Words for people and jobs may follow it, and those such as 만, thousand or million.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>%1 · %2</source>
        <comment>land-use code, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>class, another word for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>មានស្រាប់</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <comment>typical section, its width</comment>
        <translation>%1, %2 ម</translation>
    </message>
</context>
<context>
    <name>CodeLists</name>
    <message>
        <source>The code list of %1 cannot be read.</source>
        <translation>មិនអាចអានបញ្ជីកូដនៃ %1 បានទេ។</translation>
    </message>
    <message>
        <source>The list “%1” of this program cannot be read.</source>
        <translation>មិនអាចអានបញ្ជី “%1” របស់កម្មវិធីនេះបានទេ។</translation>
    </message>
    <message>
        <source>Install Madang anew.</source>
        <translation>សូមដំឡើង Madang ឡើងវិញ។</translation>
    </message>
</context>
<context>
    <name>ColumnLabel</name>
    <message>
        <source>Length (m)</source>
        <translation>ប្រវែង (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>ផ្ទៃ (m²)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>ឈ្មោះ (%1)</translation>
    </message>
    <message>
        <source>Overlay zone</source>
        <translation>តំបន់ត្រួតលើ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>អាទិភាព</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>អត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Rules and programme</source>
        <translation>បទប្បញ្ញត្តិ និងកម្មវិធី</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>នៅក្នុងឯកសារ</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” ជាពាក្យលើសមួយ។</translation>
    </message>
    <message>
        <source>There are no computations: no plugin is loaded.</source>
        <translation>គ្មានការគណនាទេ៖ មិនបានផ្ទុកកម្មវិធីជំនួយណាមួយទេ។</translation>
    </message>
    <message>
        <source>No computation&apos;s name contains “%1”.</source>
        <translation>គ្មានការគណនាណាមានឈ្មោះដែលមាន “%1” ទេ។</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”. `madang-cli list` names them all.</source>
        <translation>គ្មានក្បួនគណនា “%1” ទេ។ `madang-cli list` រាយឈ្មោះទាំងអស់។</translation>
    </message>
    <message>
        <source>%1 — default: %2</source>
        <translation>%1 — លំនាំដើម៖ %2</translation>
    </message>
    <message>
        <source>%1 — may be left out</source>
        <translation>%1 — អាចទុកចោល</translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>លទ្ធផល៖</translation>
    </message>
    <message>
        <source>%1 needs a value: %1=VALUE.</source>
        <translation>%1 ត្រូវមានតម្លៃ៖ %1=VALUE។</translation>
    </message>
    <message>
        <source>“%1” is one word too many; parameters are given as --NAME=VALUE.</source>
        <translation>“%1” ជាពាក្យលើសមួយ។ ប៉ារ៉ាម៉ែត្រត្រូវដាក់ជា --NAME=VALUE។</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>បាត់ %1។</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>មិនស្គាល់ជម្រើស --%1។</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 ត្រូវមានតម្លៃ។</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>បាត់ --%1។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken into %1.</source>
        <translation>
            <numerusform>បានយក %n ជួរទៅក្នុង %1។</numerusform>
            <numerusform>បានយក %n ជួរទៅក្នុង %1។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>បានបដិសេធ %n ជួរ។</numerusform>
            <numerusform>បានបដិសេធ %n ជួរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1; text %2; coordinate system %3.</source>
        <translation>ស្រទាប់ %1 អត្ថបទ %2 ប្រព័ន្ធកូអរដោនេ %3។</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>ជួរឈរ៖ %1</translation>
    </message>
    <message>
        <source>The option for it: %1</source>
        <translation>ជម្រើសសម្រាប់វា៖ %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>គ្មានឯកសារបែបនេះទេ។</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>គ្មានប្លង់បែបនេះទេ។</translation>
    </message>
    <message>
        <source>makes an empty plan</source>
        <translation>បង្កើតប្លង់ទទេ</translation>
    </message>
    <message>
        <source>brings a file&apos;s features into a table of the plan</source>
        <translation>នាំវត្ថុនៃឯកសារទៅក្នុងតារាងមួយនៃប្លង់</translation>
    </message>
    <message>
        <source>records a file (dem, gtfs, cashflow …) as a data set of the plan</source>
        <translation>កត់ត្រាឯកសារ (dem, gtfs, cashflow …) ជាសំណុំទិន្នន័យរបស់ប្លង់</translation>
    </message>
    <message>
        <source>looks for mistakes in a plan</source>
        <translation>រកកំហុសក្នុងប្លង់</translation>
    </message>
    <message>
        <source>turns back the last edit of a plan</source>
        <translation>ត្រឡប់វិញនូវការកែចុងក្រោយនៃប្លង់</translation>
    </message>
    <message>
        <source>repeats the edit that was turned back last</source>
        <translation>ធ្វើឡើងវិញនូវការកែដែលបានត្រឡប់វិញចុងក្រោយ</translation>
    </message>
    <message>
        <source>lists the computations</source>
        <translation>រាយការគណនា</translation>
    </message>
    <message>
        <source>explains a computation and its parameters</source>
        <translation>ពន្យល់ការគណនា និងប៉ារ៉ាម៉ែត្ររបស់វា</translation>
    </message>
    <message>
        <source>runs a computation</source>
        <translation>ដំណើរការការគណនា</translation>
    </message>
    <message>
        <source>writes the prefeasibility report</source>
        <translation>សរសេររបាយការណ៍បុរេសមិទ្ធិលទ្ធភាព</translation>
    </message>
    <message>
        <source>madang-cli %1: plans, computations, maps and reports without a window.</source>
        <translation>madang-cli %1៖ ប្លង់ ការគណនា ផែនទី និងរបាយការណ៍ ដោយគ្មានបង្អួច។</translation>
    </message>
    <message>
        <source>Plugin “%1” is not loaded: %2</source>
        <translation>មិនបានផ្ទុកកម្មវិធីជំនួយ “%1” ទេ៖ %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>គ្មានពាក្យបញ្ជា “%1” ទេ។</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a number from %3 to %4.</source>
        <translation>--%1៖ “%2” មិនមែនជាលេខពី %3 ដល់ %4 ទេ។</translation>
    </message>
    <message>
        <source>--languages: a map speaks one or two languages.</source>
        <translation>--languages៖ ផែនទីប្រើមួយ ឬពីរភាសា។</translation>
    </message>
    <message>
        <source>The map is without a layer of “%1”: %2</source>
        <translation>ផែនទីគ្មានស្រទាប់នៃ “%1”៖ %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>បានសរសេរ %1។</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a year of the common era, such as 2026.</source>
        <translation>--%1៖ “%2” មិនមែនជាឆ្នាំគ្រិស្តសករាជ ដូចជា 2026 ទេ។</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>គ្មានអ្វីត្រូវត្រឡប់វិញទេ។</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>គ្មានអ្វីត្រូវធ្វើឡើងវិញទេ។</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>បានត្រឡប់វិញ៖ %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>បានធ្វើម្ដងទៀត៖ %1</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>បានបង្កើត %1។</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>គ្មានឯកសារ %1 ទេ។</translation>
    </message>
    <message>
        <source>%1 is now a data set of the plan, with the role “%2”.</source>
        <translation>ឥឡូវ %1 ជាសំណុំទិន្នន័យរបស់ប្លង់ ដែលមានតួនាទី “%2”។</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>គ្មានអ្វីត្រូវរាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>A part of the report could not be computed: %1</source>
        <translation>មិនអាចគណនាផ្នែកមួយនៃរបាយការណ៍បានទេ៖ %1</translation>
    </message>
    <message>
        <source>--set: “%1” does not say which column gets which value; write column=value.</source>
        <translation>--set៖ “%1” មិនបញ្ជាក់ថាជួរឈរណាទទួលតម្លៃណាទេ។ សូមសរសេរ column=value។</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>អាជ្ញាបណ្ណ៖ %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1, table %2: %n line(s)</source>
        <translation>
            <numerusform>សន្លឹក %1 តារាង %2៖ %n បន្ទាត់</numerusform>
            <numerusform>សន្លឹក %1 តារាង %2៖ %n បន្ទាត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from the plan.</source>
        <translation>
            <numerusform>%n ជួរខុសពីប្លង់។</numerusform>
            <numerusform>%n ជួរខុសពីប្លង់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed. Correct these lines, or leave them out with --skip-problems.</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែបន្ទាត់ទាំងនេះ ឬទុកវាចេញដោយ --skip-problems។</translation>
    </message>
    <message>
        <source>--output: the end of “%1” names no format. Known: %2.</source>
        <translation>--output៖ ផ្នែកចុងនៃ “%1” មិនបញ្ជាក់ទម្រង់ទេ។ ដែលស្គាល់៖ %2។</translation>
    </message>
    <message>
        <source>--places: “%1” is none of none, lonlat, wkt.</source>
        <translation>--places៖ “%1” មិនមែនជាមួយក្នុងចំណោម none, lonlat, wkt ទេ។</translation>
    </message>
    <message>
        <source>--layers: “%1” is neither class nor table.</source>
        <translation>--layers៖ “%1” មិនមែនជា class ឬ table ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) in %2</source>
        <translation>
            <numerusform>%1៖ %n ជួរក្នុង %2</numerusform>
            <numerusform>%1៖ %n ជួរក្នុង %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done to this plan yet.</source>
        <translation>មិនទាន់មានអ្វីត្រូវបានធ្វើលើប្លង់នេះទេ។</translation>
    </message>
    <message>
        <source>Layer %1: areas %2, lines %3, points %4, texts %5</source>
        <translation>ស្រទាប់ %1៖ ផ្ទៃ %2 បន្ទាត់ %3 ចំណុច %4 អត្ថបទ %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1៖ %n ជួរ</numerusform>
            <numerusform>%1៖ %n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>writes rows of the plan into a drawing, a map file or a spreadsheet</source>
        <translation>សរសេរជួរនៃប្លង់ទៅក្នុងគំនូរ ឯកសារផែនទី ឬតារាងគណនា</translation>
    </message>
    <message>
        <source>reads back attributes that were exported and edited in a spreadsheet</source>
        <translation>អានលក្ខណៈដែលបាននាំចេញ និងកែក្នុងតារាងគណនា ត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>lists, makes, changes, removes, promotes and compares scenarios</source>
        <translation>រាយ បង្កើត ប្តូរ លុប បញ្ចូល និងប្រៀបធៀបសេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>lists the edits of a plan; undoes or repeats up to one of them</source>
        <translation>រាយការកែនៃប្លង់ ត្រឡប់វិញ ឬធ្វើឡើងវិញរហូតដល់ការកែមួយ</translation>
    </message>
    <message>
        <source>keeps copies of a plan under a name, and goes back to them</source>
        <translation>រក្សាទុកច្បាប់ចម្លងនៃប្លង់ក្រោមឈ្មោះមួយ និងត្រឡប់ទៅវាវិញ</translation>
    </message>
    <message>
        <source>--paper: “%1” is not a paper size. Known: %2.</source>
        <translation>--paper៖ “%1” មិនមែនជាទំហំក្រដាសទេ។ អាចប្រើបាន៖ %2។</translation>
    </message>
    <message>
        <source>--orientation: “%1” is neither landscape nor portrait.</source>
        <translation>--orientation៖ “%1” មិនមែន landscape ឬ portrait ទេ។</translation>
    </message>
    <message>
        <source>--languages: “%1” is not the code of a language that is known here. Known: %2.</source>
        <translation>--languages៖ “%1” មិនមែនជាកូដភាសាដែលស្គាល់នៅទីនេះទេ។ អាចប្រើបាន៖ %2។</translation>
    </message>
    <message>
        <source>--sheet and --theme both say what is drawn: give one of them.</source>
        <translation>--sheet និង --theme ទាំងពីរប្រាប់អ្វីដែលត្រូវគូរ៖ សូមផ្តល់តែមួយ។</translation>
    </message>
    <message>
        <source>--theme is missing: it says what is drawn on a template of your own.</source>
        <translation>បាត់ --theme៖ វាប្រាប់អ្វីដែលត្រូវគូរលើគំរូផ្ទាល់ខ្លួនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>--sheet: there is no file “%1”.</source>
        <translation>--sheet៖ គ្មានឯកសារ “%1” ទេ។</translation>
    </message>
    <message>
        <source>Stopped. No sheet was written.</source>
        <translation>បានឈប់។ គ្មានសន្លឹកណាត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>The plan has no revisions yet.</source>
        <translation>ប្លង់នេះមិនទាន់មានកំណែទេ។</translation>
    </message>
    <message>
        <source>Before going back to %1</source>
        <translation>មុនត្រឡប់ទៅ %1</translation>
    </message>
    <message>
        <source>The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.</source>
        <translation>ប្លង់ដូចក្នុងកំណែ “%1” វិញហើយ។ ស្ថានភាពរហូតដល់ឥឡូវនៅក្នុងកំណែ “%2”។</translation>
    </message>
    <message>
        <source>Nothing is done with a revision by the word “%1”.</source>
        <translation>ពាក្យ “%1” មិនធ្វើអ្វីលើកំណែទេ។</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>គ្មានអ្វីត្រូវប្តូរទេ។</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>បានធ្វើ៖ %1</translation>
    </message>
    <message>
        <source>Nothing is done with a scenario by the word “%1”.</source>
        <translation>ពាក្យ “%1” មិនធ្វើអ្វីលើសេណារីយ៉ូទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan changed.</source>
        <translation>
            <numerusform>បានផ្លាស់ប្តូរ %n ជួរនៃគម្រោង។</numerusform>
            <numerusform>បានផ្លាស់ប្តូរ %n ជួរនៃគម្រោង។</numerusform>
        </translation>
    </message>
    <message>
        <source>--dxf-rings: write holes or areas.</source>
        <translation>--dxf-rings៖ សូម​សរសេរ holes ឬ areas។</translation>
    </message>
    <message>
        <source>draws a map sheet, one that the plan keeps, or one for each district; writes a sheet as a template for QGIS; lists the sheets</source>
        <translation>គូរសន្លឹកផែនទី សន្លឹកដែលផែនការរក្សាទុក ឬមួយសម្រាប់តំបន់នីមួយៗ; សរសេរសន្លឹកជាគំរូសម្រាប់ QGIS; រាយសន្លឹក</translation>
    </message>
    <message>
        <source>--%1: the sheet “%2” is drawn as the plan keeps it. Change it in the window.</source>
        <translation>--%1៖ សន្លឹក “%2” ត្រូវបានគូរដូចដែលផែនការរក្សាទុក។ សូមផ្លាស់ប្ដូរវាក្នុងបង្អួច។</translation>
    </message>
</context>
<context>
    <name>CompactnessAlgorithm</name>
    <message>
        <source>The mean of 4πA/P² over the blocks of a scenario: 1 for a circle, less the longer the blocks&apos; edges are.</source>
        <translation>មធ្យមនៃ 4πA/P² លើប្លុកនៃសេណារីយ៉ូ៖ 1 សម្រាប់រង្វង់ កាន់តែតិចបើគែមប្លុកកាន់តែវែង។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Mean compactness, 0 to 1</source>
        <translation>ភាពបង្រួមមធ្យម ពី 0 ដល់ 1</translation>
    </message>
    <message>
        <source>This scenario has no blocks. Draw some, or import them into the table “block”.</source>
        <translation>សេណារីយ៉ូនេះគ្មានប្លុកទេ។ សូមគូរប្លុក ឬនាំចូលវាទៅក្នុងតារាង “block”។</translation>
    </message>
    <message>
        <source>Compactness of blocks</source>
        <translation>ភាពបង្រួមនៃប្លុក</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
</context>
<context>
    <name>CompactnessPanel</name>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Mean compactness</source>
        <translation>ភាពបង្រួមមធ្យម</translation>
    </message>
    <message>
        <source>4πA/P²: 1 for a circle (Polsby &amp; Popper 1991)</source>
        <translation>4πA/P²៖ 1 សម្រាប់រង្វង់ (Polsby &amp; Popper 1991)</translation>
    </message>
    <message>
        <source>Press Run to see how compact the blocks of this scenario are.</source>
        <translation>សូមចុច “គណនា” ដើម្បីមើលភាពបង្រួមនៃប្លុកក្នុងសេណារីយ៉ូនេះ។</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>“%1” is not known: a condition asks for lot_area (m²), road_width (m), height (m) or use.</source>
        <translation>មិនស្គាល់ “%1” ទេ៖ លក្ខខណ្ឌប្រើ lot_area (m²), road_width (m), height (m) ឬ use។</translation>
    </message>
    <message>
        <source>Here lot_area, road_width, height or use is expected.</source>
        <translation>ត្រង់នេះត្រូវការ lot_area, road_width, height ឬ use។</translation>
    </message>
    <message>
        <source>Here one of &lt; &lt;= &gt; &gt;= = != is expected; for use one of = and !=.</source>
        <translation>ត្រង់នេះត្រូវការមួយក្នុងចំណោម &lt; &lt;= &gt; &gt;= = !=។ សម្រាប់ use ប្រើ = ឬ !=។</translation>
    </message>
    <message>
        <source>Here a number is expected, with a decimal point and without a unit.</source>
        <translation>ត្រង់នេះត្រូវការលេខ ដោយប្រើចំណុចទសភាគ និងគ្មានឯកតា។</translation>
    </message>
    <message>
        <source>Here a use or a land-use code is expected, in quotes where it has blanks.</source>
        <translation>ត្រង់នេះត្រូវការការប្រើប្រាស់ ឬកូដប្រើប្រាស់ដី ក្នុងសញ្ញាសម្រង់បើវាមានចន្លោះ។</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>ខ្វះវង់ក្រចកបិទ។</translation>
    </message>
    <message>
        <source>“%1” is not expected any more: comparisons are joined by and, or.</source>
        <translation>“%1” មិនអាចនៅត្រង់នេះទេ៖ ការប្រៀបធៀបភ្ជាប់គ្នាដោយ and, or។</translation>
    </message>
    <message>
        <source>The condition “%1” is not understood at character %2. %3 An example: lot_area &gt;= 500 and road_width &lt; 12.</source>
        <translation>មិនយល់លក្ខខណ្ឌ “%1” ត្រង់តួអក្សរទី %2 ទេ។ %3 ឧទាហរណ៍៖ lot_area &gt;= 500 and road_width &lt; 12។</translation>
    </message>
</context>
<context>
    <name>CornerEdit</name>
    <message>
        <source>This corner point cannot be taken away: too few would be left.</source>
        <translation>មិនអាចលុបចំណុចជ្រុងនេះបានទេ៖ ចំណុចដែលនៅសល់នឹងតិចពេក។</translation>
    </message>
    <message>
        <source>This corner point cannot be taken away: boundaries part here, and a gap would open between them.</source>
        <translation>មិនអាចលុបចំណុចជ្រុងនេះបានទេ៖ ព្រំបែកគ្នានៅទីនេះ ហើយនឹងមានចន្លោះរវាងវា។</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Brunei</source>
        <translation>ប្រ៊ុយណេ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>កម្ពុជា</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>ឥណ្ឌូនេស៊ី</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>កូរ៉េ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ឡាវ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ម៉ាឡេស៊ី</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>មីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>ហ្វីលីពីន</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>សិង្ហបុរី</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>ថៃ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>វៀតណាម</translation>
    </message>
</context>
<context>
    <name>CriterionText</name>
    <message>
        <source>Criterion %1</source>
        <translation>លក្ខណវិនិច្ឆ័យ %1</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>Write numbers as in 0.5 or 1200.</source>
        <translation>សូមសរសេរលេខដូចជា 0.5 ឬ 1200។</translation>
    </message>
    <message>
        <source>“%1” is no class with a score.</source>
        <translation>“%1” មិនមែនជាថ្នាក់ដែលមានពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Write CODE=SCORE, as in RES=1 or *=0.2 for every other code.</source>
        <translation>សូមសរសេរ CODE=SCORE ដូចជា RES=1 ឬ *=0.2 សម្រាប់កូដផ្សេងទៀតទាំងអស់។</translation>
    </message>
    <message>
        <source>A score of %1 is not between 0 and 1.</source>
        <translation>ពិន្ទុ %1 មិនស្ថិតនៅចន្លោះ 0 និង 1 ទេ។</translation>
    </message>
    <message>
        <source>0 is unfit, 1 is best: 0.8 rather than 80.</source>
        <translation>0 គឺមិនសមស្រប 1 គឺល្អបំផុត៖ សូមសរសេរ 0.8 មិនមែន 80 ទេ។</translation>
    </message>
    <message>
        <source>The classes have no scores.</source>
        <translation>ថ្នាក់នានាគ្មានពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>There is no curve “%1”.</source>
        <translation>គ្មានខ្សែកោង “%1” ទេ។</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>សូមបញ្ជាក់មួយក្នុងចំណោមនេះ៖ %1។</translation>
    </message>
    <message>
        <source>The curve “%1” takes %2 values, and %3 are given.</source>
        <translation>ខ្សែកោង “%1” ត្រូវការតម្លៃ %2 ប៉ុន្តែបានដាក់ %3។</translation>
    </message>
    <message>
        <source>Give them in rising order, as in “down 5 25”.</source>
        <translation>សូមដាក់តម្លៃតាមលំដាប់ពីតូចទៅធំ ដូចជា “down 5 25”។</translation>
    </message>
    <message>
        <source>There is no criterion “%1”.</source>
        <translation>គ្មានលក្ខណវិនិច្ឆ័យ “%1” ទេ។</translation>
    </message>
    <message>
        <source>The criterion “%1” names no file.</source>
        <translation>លក្ខណវិនិច្ឆ័យ “%1” មិនបញ្ជាក់ឯកសារទេ។</translation>
    </message>
    <message>
        <source>Write it with its file, as in %1:depth.tif.</source>
        <translation>សូមសរសេរវាជាមួយឯកសាររបស់វា ដូចជា %1:depth.tif។</translation>
    </message>
    <message>
        <source>“%1” is measured and has no classes.</source>
        <translation>“%1” ជាតម្លៃវាស់ ហើយគ្មានថ្នាក់ទេ។</translation>
    </message>
    <message>
        <source>Land use has classes, and no curve of numbers.</source>
        <translation>ការប្រើប្រាស់ដីមានថ្នាក់ ហើយគ្មានខ្សែកោងនៃលេខទេ។</translation>
    </message>
    <message>
        <source>Give a curve, as in “down 5 25”.</source>
        <translation>សូមដាក់ខ្សែកោងមួយ ដូចជា “down 5 25”។</translation>
    </message>
    <message>
        <source>The values of the curve of “%1” do not rise, or a score is not between 0 and 1.</source>
        <translation>តម្លៃនៃខ្សែកោង “%1” មិនកើនឡើង ឬពិន្ទុណាមួយមិនស្ថិតនៅចន្លោះ 0 និង 1 ទេ។</translation>
    </message>
    <message>
        <source>Give the values in rising order; a curve may fall, its values may not: “down 5 25”.</source>
        <translation>សូមដាក់តម្លៃតាមលំដាប់ពីតូចទៅធំ។ ខ្សែកោងអាចចុះ តែតម្លៃរបស់វាមិនអាចចុះបានទេ៖ “down 5 25”។</translation>
    </message>
    <message>
        <source>The criteria cannot be read as JSON: %1</source>
        <translation>មិនអាចអានលក្ខណវិនិច្ឆ័យជា JSON បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Write a list of objects with “source” and “curve”.</source>
        <translation>សូមសរសេរបញ្ជីវត្ថុដែលមាន “source” និង “curve”។</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>ជម្រាល</translation>
    </message>
    <message>
        <source>Distance to roads</source>
        <translation>ចម្ងាយទៅផ្លូវ</translation>
    </message>
    <message>
        <source>Distance to water</source>
        <translation>ចម្ងាយទៅផ្ទៃទឹក</translation>
    </message>
    <message>
        <source>Distance to facilities</source>
        <translation>ចម្ងាយទៅបរិក្ខារសាធារណៈ</translation>
    </message>
    <message>
        <source>Distance to facilities: %1</source>
        <translation>ចម្ងាយទៅបរិក្ខារសាធារណៈ៖ %1</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Flood depth</source>
        <translation>ជម្រៅទឹកជំនន់</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 criteria.</source>
        <translation>មានទម្ងន់ %1 សម្រាប់លក្ខណវិនិច្ឆ័យ %2។</translation>
    </message>
    <message>
        <source>Give one for each criterion, in their order.</source>
        <translation>សូមដាក់មួយសម្រាប់លក្ខណវិនិច្ឆ័យនីមួយៗ តាមលំដាប់របស់វា។</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>តារាង (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>មិនអាចសរសេរ %1 បានទេ៖ %2</translation>
    </message>
</context>
<context>
    <name>DatasetRole</name>
    <message>
        <source>Terrain heights (DEM)</source>
        <translation>កម្ពស់ដី (DEM)</translation>
    </message>
    <message>
        <source>Timetable of public transport (GTFS)</source>
        <translation>កាលវិភាគដឹកជញ្ជូនសាធារណៈ (GTFS)</translation>
    </message>
    <message>
        <source>Costs and benefits by year</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍តាមឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Write the year, or year-month-day, such as 2026-05-01.</source>
        <translation>សូមសរសេរឆ្នាំ ឬ ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2026-05-01។</translation>
    </message>
    <message>
        <source>“%1” does not tell day and month apart.</source>
        <translation>“%1” មិនអាចបែងចែកថ្ងៃ និងខែបានទេ។</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” មិនមែនជាកាលបរិច្ឆេទទេ។</translation>
    </message>
    <message>
        <source>“%1” looks like a year of the Buddhist era.</source>
        <translation>“%1” ហាក់ដូចជាឆ្នាំពុទ្ធសករាជ។</translation>
    </message>
    <message>
        <source>Write the year CE, such as %1.</source>
        <translation>សូមសរសេរឆ្នាំគ្រិស្តសករាជ ដូចជា %1។</translation>
    </message>
    <message>
        <source>%1 of the Buddhist era is %2 CE.</source>
        <translation>ព.ស. %1 ស្មើនឹង គ.ស. %2។</translation>
    </message>
    <message>
        <source>“%1” is no year in which a regulation holds.</source>
        <translation>“%1” មិនមែនជាឆ្នាំដែលបទប្បញ្ញត្តិមានសុពលភាពទេ។</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>គ្មានថ្ងៃ “%1” ទេ។</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>The number to start from cannot be %1.</source>
        <translation>ចំនួនចាប់ផ្តើមមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>Give a number of people or jobs, zero or more.</source>
        <translation>សូមដាក់ចំនួនប្រជាជន ឬការងារ ចាប់ពីសូន្យឡើងទៅ។</translation>
    </message>
    <message>
        <source>A rate of %1 a year would leave nothing after one year, or less.</source>
        <translation>អត្រា %1 ក្នុងមួយឆ្នាំ នឹងមិនទុកអ្វីឱ្យនៅសល់ក្រោយមួយឆ្នាំទេ ឬសូម្បីតិចជាងសូន្យ។</translation>
    </message>
    <message>
        <source>Rates are shares: 0.025 is 2.5 % a year, -0.01 a loss of 1 %.</source>
        <translation>អត្រាជាសមាមាត្រ៖ 0.025 គឺ 2.5 % ក្នុងមួយឆ្នាំ, -0.01 គឺថយចុះ 1 %។</translation>
    </message>
    <message>
        <source>The rate is no number.</source>
        <translation>អត្រាមិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>The projection would end before it begins (%1 years).</source>
        <translation>ការព្យាករនឹងចប់មុនពេលវាចាប់ផ្តើម (%1 ឆ្នាំ)។</translation>
    </message>
    <message>
        <source>Choose a last year after the first one.</source>
        <translation>សូមជ្រើសឆ្នាំចុងក្រោយដែលនៅក្រោយឆ្នាំដំបូង។</translation>
    </message>
    <message>
        <source>%1 years are too many: a projection reaches %2 at most.</source>
        <translation>%1 ឆ្នាំច្រើនពេក៖ ការព្យាករធ្វើបានច្រើនបំផុត %2 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>Check the first and the last year; Buddhist years are 543 ahead.</source>
        <translation>សូមពិនិត្យឆ្នាំដំបូង និងឆ្នាំចុងក្រោយ។ ឆ្នាំពុទ្ធសករាជលើសគ្រិស្តសករាជ 543 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>A rate takes the counts of two years at least.</source>
        <translation>ដើម្បីរកអត្រា ត្រូវមានចំនួនរាប់នៃយ៉ាងតិចពីរឆ្នាំ។</translation>
    </message>
    <message>
        <source>Add another count, or give the rate itself.</source>
        <translation>សូមបន្ថែមចំនួនរាប់មួយទៀត ឬដាក់អត្រាដោយផ្ទាល់។</translation>
    </message>
    <message>
        <source>The count of %1 is not above zero (%2).</source>
        <translation>ចំនួនរាប់នៃឆ្នាំ %1 មិនធំជាងសូន្យទេ (%2)។</translation>
    </message>
    <message>
        <source>Correct the count or leave the year out.</source>
        <translation>សូមកែចំនួនរាប់ ឬទុកឆ្នាំនោះចេញ។</translation>
    </message>
    <message>
        <source>The year %1 follows a later one.</source>
        <translation>ឆ្នាំ %1 នៅបន្ទាប់ពីឆ្នាំដែលក្រោយជាង។</translation>
    </message>
    <message>
        <source>Put the counts in the order of their years.</source>
        <translation>សូមដាក់ចំនួនរាប់តាមលំដាប់ឆ្នាំ។</translation>
    </message>
    <message>
        <source>The year %1 is counted twice.</source>
        <translation>ឆ្នាំ %1 ត្រូវបានរាប់ពីរដង។</translation>
    </message>
    <message>
        <source>Keep one count for each year.</source>
        <translation>សូមទុកចំនួនរាប់តែមួយសម្រាប់ឆ្នាំនីមួយៗ។</translation>
    </message>
    <message>
        <source>The spread between the variants cannot be %1.</source>
        <translation>គម្លាតរវាងជម្រើសព្យាករមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>Give a share: 0.005 puts the variants half a point of a per cent below and above.</source>
        <translation>សូមដាក់ជាសមាមាត្រ៖ 0.005 ដាក់ជម្រើសទាប និងខ្ពស់ឱ្យខុសគ្នាកន្លះពិន្ទុភាគរយនៅក្រោម និងលើ។</translation>
    </message>
    <message>
        <source>At a rate of %1, arithmetic decline leads below zero after %2 years.</source>
        <translation>តាមអត្រា %1 ការថយចុះបែបនព្វន្តនឹងធ្លាក់ក្រោមសូន្យក្រោយ %2 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>Choose the geometric method, or fewer years.</source>
        <translation>សូមជ្រើសវិធីធរណីមាត្រ ឬចំនួនឆ្នាំតិចជាង។</translation>
    </message>
    <message>
        <source>The number of people cannot be %1.</source>
        <translation>ចំនួនប្រជាជនមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>Give zero or more.</source>
        <translation>សូមដាក់សូន្យ ឬច្រើនជាង។</translation>
    </message>
    <message>
        <source>The number of jobs cannot be %1.</source>
        <translation>ចំនួនការងារមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>A household cannot have %1 people.</source>
        <translation>គ្រួសារមួយមិនអាចមាន %1 នាក់បានទេ។</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 4.</source>
        <translation>សូមដាក់លេខធំជាងសូន្យ ដូចជា 4។</translation>
    </message>
    <message>
        <source>Give a share from 0 up to, but not including, 1: 0.05 is 5 %.</source>
        <translation>សូមដាក់សមាមាត្រចាប់ពី 0 ដល់ក្រោម 1៖ 0.05 គឺ 5 %។</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 60.</source>
        <translation>សូមដាក់លេខធំជាងសូន្យ ដូចជា 60។</translation>
    </message>
    <message>
        <source>The share of net land cannot be %1.</source>
        <translation>សមាមាត្រដីសុទ្ធមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>Give a share above 0 and not above 1: 0.65 is 65 %.</source>
        <translation>សូមដាក់សមាមាត្រធំជាង 0 និងមិនលើស 1៖ 0.65 គឺ 65 %។</translation>
    </message>
    <message>
        <source>A job cannot take %1 m² of floor area.</source>
        <translation>ការងារមួយមិនអាចប្រើផ្ទៃកម្រាល %1 m² បានទេ។</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 30.</source>
        <translation>សូមដាក់លេខធំជាងសូន្យ ដូចជា 30។</translation>
    </message>
    <message>
        <source>The floor area ratio cannot be %1.</source>
        <translation>អនុបាតផ្ទៃកម្រាលមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>Give a ratio above zero: 1.5 is 150 %.</source>
        <translation>សូមដាក់អនុបាតធំជាងសូន្យ៖ 1.5 គឺ 150 %។</translation>
    </message>
    <message>
        <source>The share of empty homes cannot be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hectare cannot have %1 homes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountRate</name>
    <message>
        <source>Korea, preliminary feasibility studies</source>
        <translation>កូរ៉េ ការសិក្សាបុរេសមិទ្ធិលទ្ធភាព</translation>
    </message>
    <message>
        <source>ADB, social and environmental projects</source>
        <translation>ADB គម្រោងសង្គម និងបរិស្ថាន</translation>
    </message>
    <message>
        <source>ADB, projects in general</source>
        <translation>ADB គម្រោងទូទៅ</translation>
    </message>
</context>
<context>
    <name>DrainageReport</name>
    <message>
        <source>What the terrain says about drainage</source>
        <translation>អ្វីដែលសណ្ឋានដីបង្ហាញអំពីការរំដោះទឹក</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>បរិមាណ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Cells of the terrain</source>
        <translation>ចំនួនក្រឡានៃសណ្ឋានដី</translation>
    </message>
    <message>
        <source>Side of a cell, as a square</source>
        <translation>ជ្រុងនៃក្រឡា គិតជាការ៉េ</translation>
    </message>
    <message>
        <source>Cells without a lower neighbour</source>
        <translation>ក្រឡាដែលគ្មានក្រឡាជិតខាងទាបជាង</translation>
    </message>
    <message>
        <source>Cells in depressions, filled for this map</source>
        <translation>ក្រឡាក្នុងទីទំនាប ដែលបានបំពេញសម្រាប់ផែនទីនេះ</translation>
    </message>
    <message>
        <source>Deepest depression</source>
        <translation>ទីទំនាបជ្រៅបំផុត</translation>
    </message>
    <message>
        <source>Largest area that drains through one place</source>
        <translation>ផ្ទៃធំបំផុតដែលទឹកហូរកាត់ចំណុចតែមួយ</translation>
    </message>
    <message>
        <source>Land whose slope this terrain cannot tell</source>
        <translation>ដីដែលសណ្ឋានដីនេះមិនអាចបញ្ជាក់ជម្រាល</translation>
    </message>
    <message>
        <source>Streams follow the steepest drop from cell to cell (D8; O&apos;Callaghan and Mark 1984). Depressions are filled to their spill (Barnes, Lehman and Mulla 2014), so that the map shows where water goes once they are full.</source>
        <translation>ផ្លូវទឹកហូរដើរតាមជម្រាលចោតបំផុតពីក្រឡាមួយទៅក្រឡាមួយ (D8; O&apos;Callaghan and Mark 1984)។ កន្លែងខូងត្រូវបានបំពេញដល់កម្ពស់ហៀរ (Barnes, Lehman and Mulla 2014) ដូច្នេះផែនទីបង្ហាញកន្លែងដែលទឹកហូរទៅ ពេលវាពេញ។</translation>
    </message>
    <message>
        <source>The streams come from the ground alone. Culverts, pumps and drains under the ground are not in the terrain, and no rain or discharge has been computed.</source>
        <translation>ផ្លូវទឹកហូរបានមកពីផ្ទៃដីតែប៉ុណ្ណោះ។ លូ ស្ថានីយបូមទឹក និងបំពង់រំដោះទឹកក្រោមដីមិនមាននៅក្នុងសណ្ឋានដីទេ ហើយមិនបានគណនាទឹកភ្លៀង ឬបរិមាណទឹកហូរឡើយ។</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>សណ្ឋានដី</translation>
    </message>
    <message>
        <source>Terrain and drainage</source>
        <translation>សណ្ឋានដី និងការរំដោះទឹក</translation>
    </message>
    <message>
        <source>The plan has no terrain, so nothing can be said about where water gathers. Add one as a data set of the role “dem”: a raster of heights, better than a global one where the land is flat.</source>
        <translation>ប្លង់នេះគ្មានសណ្ឋានដីទេ ដូច្នេះមិនអាចនិយាយអំពីកន្លែងដែលទឹកប្រមូលផ្តុំបានឡើយ។ សូមបន្ថែមមួយជាសំណុំទិន្នន័យដែលមានតួនាទី “dem”៖ រ៉ាស្ទ័រកម្ពស់ ដែលល្អជាងទិន្នន័យសកល បើដីរាបស្មើ។</translation>
    </message>
    <message>
        <source>Canals and drains, existing and proposed</source>
        <translation>ប្រឡាយ និងលូ ដែលមានស្រាប់ និងដែលស្នើ</translation>
    </message>
    <message>
        <source>The plan&apos;s terrain could not be used: %1</source>
        <translation>មិនអាចប្រើសណ្ឋានដីរបស់ប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>The map shows where water gathers on the ground: every place through which at least %1 drain, darker the more it is, with the canals and drains of the plan.</source>
        <translation>ផែនទីបង្ហាញកន្លែងដែលទឹកប្រមូលផ្តុំលើដី៖ គ្រប់កន្លែងដែលទឹកពីផ្ទៃយ៉ាងតិច %1 ហូរកាត់ កាន់តែច្រើនកាន់តែដិត រួមជាមួយប្រឡាយ និងលូរបស់ប្លង់។</translation>
    </message>
    <message>
        <source>Streams from the terrain, canals and drains</source>
        <translation>ផ្លូវទឹកហូរពីសណ្ឋានដី ប្រឡាយ និងលូ</translation>
    </message>
</context>
<context>
    <name>DrawingHint</name>
    <message>
        <source>Click where it is.</source>
        <translation>ចុចត្រង់ទីតាំងរបស់វា។</translation>
    </message>
    <message>
        <source>Click where it begins.</source>
        <translation>ចុចត្រង់ចំណុចចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Click the first corner point.</source>
        <translation>ចុចចំណុចជ្រុងទីមួយ។</translation>
    </message>
    <message>
        <source>Click the next point. Backspace takes one back, Esc all.</source>
        <translation>ចុចចំណុចបន្ទាប់។ Backspace លុបចំណុចមួយ Esc លុបទាំងអស់។</translation>
    </message>
    <message>
        <source>Click the next point, or end with a right click or Enter. Backspace takes one back, Esc all.</source>
        <translation>ចុចចំណុចបន្ទាប់ ឬបញ្ចប់ដោយចុចស្តាំ ឬ Enter។ Backspace លុបចំណុចមួយ Esc លុបទាំងអស់។</translation>
    </message>
    <message>
        <source>Click where the line begins.</source>
        <translation>ចុចត្រង់ចំណុចចាប់ផ្តើមនៃបន្ទាត់។</translation>
    </message>
    <message>
        <source>Click the next point of the line; a right click or Enter ends it.</source>
        <translation>ចុចចំណុចបន្ទាប់នៃបន្ទាត់។ ចុចស្តាំ ឬ Enter ដើម្បីបញ្ចប់។</translation>
    </message>
    <message>
        <source>Click a point on the arc, then where it ends. A right click or Enter ends all.</source>
        <translation>ចុចចំណុចមួយលើធ្នូ រួចចុចត្រង់ចុងធ្នូ។ ចុចស្តាំ ឬ Enter ដើម្បីបញ្ចប់ទាំងអស់។</translation>
    </message>
    <message>
        <source>Click one corner of the rectangle.</source>
        <translation>ចុចជ្រុងមួយនៃចតុកោណកែង។</translation>
    </message>
    <message>
        <source>Click the opposite corner.</source>
        <translation>ចុចជ្រុងទល់មុខ។</translation>
    </message>
    <message>
        <source>Click where one side of the rectangle begins.</source>
        <translation>ចុចត្រង់ចំណុចចាប់ផ្តើមនៃជ្រុងម្ខាងរបស់ចតុកោណកែង។</translation>
    </message>
    <message>
        <source>Click where this side ends.</source>
        <translation>ចុចត្រង់ចុងនៃជ្រុងនេះ។</translation>
    </message>
    <message>
        <source>Click how deep it is.</source>
        <translation>ចុចដើម្បីកំណត់ជម្រៅ។</translation>
    </message>
    <message>
        <source>Click or draw a box to select others; Ctrl or Shift adds. Delete deletes.</source>
        <translation>ចុច ឬគូរប្រអប់ដើម្បីជ្រើសរើសផ្សេងទៀត។ Ctrl ឬ Shift សម្រាប់បន្ថែម។ Delete សម្រាប់លុប។</translation>
    </message>
    <message>
        <source>Click or draw a box to select.</source>
        <translation>ចុច ឬគូរប្រអប់ដើម្បីជ្រើសរើស។</translation>
    </message>
    <message>
        <source>Drag the corner point, or take it away with Delete.</source>
        <translation>អូសចំណុចជ្រុង ឬលុបវាដោយ Delete។</translation>
    </message>
    <message>
        <source>Drag a corner point; a double click on a boundary adds one.</source>
        <translation>អូសចំណុចជ្រុង។ ចុចពីរដងលើព្រំដើម្បីបន្ថែមចំណុចមួយ។</translation>
    </message>
    <message>
        <source>Click where it goes.</source>
        <translation>ចុចត្រង់កន្លែងដែលត្រូវដាក់វា។</translation>
    </message>
    <message>
        <source>Drag it, or click the point that it is taken by.</source>
        <translation>អូសវា ឬចុចចំណុចយោងរបស់វា។</translation>
    </message>
    <message>
        <source>Click what is to be moved.</source>
        <translation>ចុចអ្វីដែលត្រូវផ្លាស់ទី។</translation>
    </message>
    <message>
        <source>Drag around the middle, or type an angle above.</source>
        <translation>អូសជុំវិញចំណុចកណ្តាល ឬវាយបញ្ចូលមុំខាងលើ។</translation>
    </message>
    <message>
        <source>Click what is to be turned.</source>
        <translation>ចុចអ្វីដែលត្រូវបង្វិល។</translation>
    </message>
    <message>
        <source>%1 This side: %2 m.</source>
        <comment>after what the next click does</comment>
        <translation>%1 ជ្រុងនេះ៖ %2 ម។</translation>
    </message>
    <message>
        <source>%1 This side: %2 m; area so far: %3 m².</source>
        <translation>%1 ជ្រុងនេះ៖ %2 ម ក្រឡាផ្ទៃ៖ %3 ម²។</translation>
    </message>
    <message>
        <source>%1 This side: %2 m; area so far: %3.</source>
        <comment>area in ha</comment>
        <translation>%1 ជ្រុងនេះ៖ %2 ម ក្រឡាផ្ទៃ៖ %3។</translation>
    </message>
    <message>
        <source>Drag the corner point, or take it away with Delete. What is outlined goes along: %1.</source>
        <translation>អូសចំណុចជ្រុង ឬលុបវាដោយ Delete។ អ្វីដែលមានគែមបន្លិចនឹងផ្លាស់ទីតាម៖ %1។</translation>
    </message>
</context>
<context>
    <name>DrawnKind</name>
    <message>
        <source>Zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>បរិក្ខារសាធារណៈ</translation>
    </message>
    <message>
        <source>Limits on building</source>
        <translation>ការកម្រិតការសាងសង់</translation>
    </message>
</context>
<context>
    <name>DrawnSizesAlgorithm</name>
    <message>
        <source>Blocks and parcels: how many and how large</source>
        <translation>ប្លុក និងក្បាលដី៖ ចំនួន និងទំហំ</translation>
    </message>
    <message>
        <source>Master plan</source>
        <translation>ប្លង់គោល</translation>
    </message>
    <message>
        <source>Counts the blocks and parcels of a scenario and measures them on the ellipsoid: all together, the smallest, the median, the mean and the largest.</source>
        <translation>រាប់ប្លុក និងក្បាលដីនៃសេណារីយ៉ូ ហើយវាស់វាលើអេលីបសូអ៊ីត៖ សរុបទាំងអស់ តូចបំផុត មេដ្យាន មធ្យម និងធំបំផុត។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Number and sizes of the blocks</source>
        <translation>ចំនួន និងទំហំនៃប្លុក</translation>
    </message>
    <message>
        <source>Number and sizes of the parcels</source>
        <translation>ចំនួន និងទំហំនៃក្បាលដី</translation>
    </message>
</context>
<context>
    <name>DrawnSteps</name>
    <message>
        <source>Only lines that meet at their ends can be merged.</source>
        <translation>អាចបញ្ចូលគ្នាបានតែបន្ទាត់ដែលចុងជួបគ្នាប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Only areas that share a boundary can be merged.</source>
        <translation>អាចបញ្ចូលគ្នាបានតែផ្ទៃដែលមានព្រំរួមប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Nothing was split. The line has to go all the way through, from one side to the other.</source>
        <translation>គ្មានអ្វីត្រូវបានបំបែកទេ។ បន្ទាត់ត្រូវកាត់ពីម្ខាងទៅម្ខាងទាំងស្រុង។</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។ %1</translation>
    </message>
    <message>
        <source>No boundary was changed. The line has to begin and end on the old one, or cross it twice.</source>
        <translation>គ្មានព្រំណាត្រូវបានប្តូរទេ។ បន្ទាត់ត្រូវចាប់ផ្តើម និងបញ្ចប់លើព្រំចាស់ ឬកាត់វាពីរដង។</translation>
    </message>
    <message>
        <source>Nothing was changed. A line bends so tightly that most of it would be lost on that side: choose a smaller distance.</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។ បន្ទាត់មួយបត់កោងខ្លាំងពេក ដែលភាគច្រើនរបស់វានឹងបាត់នៅម្ខាងនោះ៖ សូមជ្រើសចម្ងាយតូចជាង។</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>A file could not be written: %1</source>
        <translation>មិនអាចសរសេរឯកសារបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ ហើយអ្នកមានសិទ្ធិសរសេរក្នុងថត រួចព្យាយាមម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>Import %1 into %2</source>
        <translation>នាំចូល %1 ទៅក្នុង %2</translation>
    </message>
    <message>
        <source>Add data set %1</source>
        <translation>បន្ថែមសំណុំទិន្នន័យ %1</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>building</source>
        <translation>អគារ</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>អគារ</translation>
    </message>
    <message>
        <source>road</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>បរិក្ខារ</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>បរិក្ខារ</translation>
    </message>
    <message>
        <source>limit on building</source>
        <translation>ដែនកំណត់សំណង់</translation>
    </message>
    <message>
        <source>limits on building</source>
        <translation>ដែនកំណត់សំណង់</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>អាងរងទឹក</translation>
    </message>
    <message>
        <source>catchments</source>
        <translation>អាងរងទឹក</translation>
    </message>
    <message>
        <source>drainage node</source>
        <translation>ចំណុចលូទឹក</translation>
    </message>
    <message>
        <source>drainage nodes</source>
        <translation>ចំណុចលូទឹក</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>លូ</translation>
    </message>
    <message>
        <source>drains</source>
        <translation>លូ</translation>
    </message>
    <message>
        <source>transit line</source>
        <translation>ខ្សែដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>transit lines</source>
        <translation>ខ្សែដឹកជញ្ជូន</translation>
    </message>
    <message>
        <source>transit stop</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>transit stops</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>ឈ្មោះទីពីរ</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>class</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>use</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>ផ្លូវឯកទិស</translation>
    </message>
    <message>
        <source>section</source>
        <translation>មុខកាត់</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>headways</source>
        <translation>ចន្លោះពេល</translation>
    </message>
    <message>
        <source>regulations</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>ការត្រួតលើ</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>អាទិភាព</translation>
    </message>
    <message>
        <source>legal source</source>
        <translation>មូលដ្ឋានច្បាប់</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>floors</source>
        <translation>ចំនួនជាន់</translation>
    </message>
    <message>
        <source>height</source>
        <translation>កម្ពស់</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>ចំនួនគន្លង</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ទទឹង</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>ល្បឿន</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>សមត្ថភាព</translation>
    </message>
    <message>
        <source>imperviousness</source>
        <translation>អត្រាមិនជ្រាបទឹក</translation>
    </message>
    <message>
        <source>curve number</source>
        <translation>លេខខ្សែកោង</translation>
    </message>
    <message>
        <source>invert level</source>
        <translation>កម្ពស់បាត</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>កម្ពស់ដី</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>ជម្រៅ</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>អង្កត់ផ្ចិត</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>ភាពគ្រើម</translation>
    </message>
    <message>
        <source>invert level at the start</source>
        <translation>កម្ពស់បាតនៅដើម</translation>
    </message>
    <message>
        <source>invert level at the end</source>
        <translation>កម្ពស់បាតនៅចុង</translation>
    </message>
    <message>
        <source>order on the line</source>
        <translation>លំដាប់លើខ្សែ</translation>
    </message>
    <message>
        <source>Change fields of one %1</source>
        <translation>ប្ដូរលក្ខណៈរបស់%1មួយ</translation>
    </message>
    <message>
        <source>Change fields of %1 %2</source>
        <translation>ប្ដូរលក្ខណៈរបស់%2 %1</translation>
    </message>
    <message>
        <source>Change %1 of one %2</source>
        <translation>ប្ដូរ%1របស់%2មួយ</translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <translation>ប្ដូរ%1របស់%3 %2</translation>
    </message>
    <message>
        <source>Cut an overlap</source>
        <translation>កាត់ផ្នែកត្រួតគ្នា</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>លុបច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Join a gap to its neighbour</source>
        <translation>ភ្ជាប់ចន្លោះទៅផ្នែកជាប់</translation>
    </message>
    <message>
        <source>Join a sliver to its neighbour</source>
        <translation>ភ្ជាប់ដីស្ដើងទៅផ្នែកជាប់</translation>
    </message>
    <message>
        <source>Make polygons valid</source>
        <translation>ធ្វើឱ្យពហុកោណត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Cut at the plan&apos;s boundary</source>
        <translation>កាត់ត្រឹមព្រំប្រទល់ប្លង់</translation>
    </message>
    <message>
        <source>Keep the places of files beside the plan</source>
        <translation>រក្សាទីតាំងឯកសារដែលនៅក្បែរប្លង់</translation>
    </message>
    <message>
        <source>Make the scenario %1</source>
        <translation>បង្កើតសេណារីយ៉ូ %1</translation>
    </message>
    <message>
        <source>Rename the scenario %1 to %2</source>
        <translation>ប្តូរឈ្មោះសេណារីយ៉ូ %1 ទៅជា %2</translation>
    </message>
    <message>
        <source>Change the status of the scenario %1</source>
        <translation>ប្តូរស្ថានភាពសេណារីយ៉ូ %1</translation>
    </message>
    <message>
        <source>Remove the scenario %1</source>
        <translation>លុបសេណារីយ៉ូ %1</translation>
    </message>
    <message>
        <source>Remove the scenario %1 and those on it: %2</source>
        <translation>លុបសេណារីយ៉ូ %1 និងសេណារីយ៉ូក្រោមវា៖ %2</translation>
    </message>
    <message>
        <source>Take the differences of %1 into %2</source>
        <translation>បញ្ចូលភាពខុសគ្នារបស់ %1 ទៅក្នុង %2</translation>
    </message>
    <message>
        <source>Read attributes back from %1</source>
        <translation>អានលក្ខណៈត្រឡប់មកវិញពី %1</translation>
    </message>
    <message>
        <source>Move a corner point</source>
        <translation>ផ្លាស់ទីចំណុចជ្រុង</translation>
    </message>
    <message>
        <source>Add a corner point</source>
        <translation>បន្ថែមចំណុចជ្រុង</translation>
    </message>
    <message>
        <source>Take a corner point away</source>
        <translation>លុបចំណុចជ្រុង</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>គូរតំបន់</translation>
    </message>
    <message>
        <source>Draw a block</source>
        <translation>គូរប្លុក</translation>
    </message>
    <message>
        <source>Draw a parcel</source>
        <translation>គូរក្បាលដី</translation>
    </message>
    <message>
        <source>Draw a road</source>
        <translation>គូរផ្លូវ</translation>
    </message>
    <message>
        <source>Draw a facility</source>
        <translation>គូរបរិក្ខារសាធារណៈ</translation>
    </message>
    <message>
        <source>Draw a limit on building</source>
        <translation>គូរការកម្រិតការសាងសង់</translation>
    </message>
    <message>
        <source>Make a block</source>
        <translation>បង្កើតប្លុកមួយ</translation>
    </message>
    <message>
        <source>Make %1 blocks</source>
        <translation>បង្កើតប្លុក %1</translation>
    </message>
    <message>
        <source>Give a road its section</source>
        <translation>ដាក់មុខកាត់ឱ្យផ្លូវមួយ</translation>
    </message>
    <message>
        <source>Give %1 roads their section</source>
        <translation>ដាក់មុខកាត់ឱ្យផ្លូវ %1</translation>
    </message>
    <message>
        <source>Make a parcel</source>
        <translation>បង្កើតក្បាលដីមួយ</translation>
    </message>
    <message>
        <source>Make %1 parcels</source>
        <translation>បង្កើតក្បាលដី %1</translation>
    </message>
    <message>
        <source>Cut a polygon along the roads</source>
        <translation>កាត់ពហុកោណមួយតាមផ្លូវ</translation>
    </message>
    <message>
        <source>Cut %1 polygons along the roads</source>
        <translation>កាត់ពហុកោណ %1 តាមផ្លូវ</translation>
    </message>
    <message>
        <source>Give roads their section (%1) and cut polygons along them (%2)</source>
        <translation>ដាក់មុខកាត់ឱ្យផ្លូវ (%1) និងកាត់ពហុកោណតាមផ្លូវ (%2)</translation>
    </message>
    <message>
        <source>Rename the phase %1 to %2</source>
        <translation>ប្តូរឈ្មោះដំណាក់កាល %1 ទៅជា %2</translation>
    </message>
    <message>
        <source>Change the years of the phase %1</source>
        <translation>ប្តូរឆ្នាំនៃដំណាក់កាល %1</translation>
    </message>
    <message>
        <source>Change the second name of the phase %1</source>
        <translation>ប្តូរឈ្មោះទីពីរនៃដំណាក់កាល %1</translation>
    </message>
    <message>
        <source>Change the phase %1</source>
        <translation>ប្តូរដំណាក់កាល %1</translation>
    </message>
    <message>
        <source>Make the phase %1</source>
        <translation>បង្កើតដំណាក់កាល %1</translation>
    </message>
    <message>
        <source>Exchange the years of the phases %1 and %2</source>
        <translation>ដូរឆ្នាំរវាងដំណាក់កាល %1 និង %2</translation>
    </message>
    <message>
        <source>Delete the phase %1</source>
        <translation>លុបដំណាក់កាល %1</translation>
    </message>
    <message>
        <source>Keep the sheet “%1”</source>
        <translation>រក្សាទុកសន្លឹក “%1”</translation>
    </message>
    <message>
        <source>Change the sheet “%1”</source>
        <translation>ផ្លាស់ប្ដូរសន្លឹក “%1”</translation>
    </message>
    <message>
        <source>Rename the sheet “%1” to “%2”</source>
        <translation>ប្ដូរឈ្មោះសន្លឹក “%1” ទៅជា “%2”</translation>
    </message>
    <message>
        <source>Delete the sheet “%1”</source>
        <translation>លុបសន្លឹក “%1”</translation>
    </message>
    <message>
        <source>Paint one %1: in no phase</source>
        <translation>ដកដំណាក់កាលចេញពី %1 មួយ</translation>
    </message>
    <message>
        <source>Paint %1 %2: in no phase</source>
        <translation>ដកដំណាក់កាលចេញពី %2 %1</translation>
    </message>
    <message>
        <source>Paint one %1: phase %2</source>
        <translation>ដាក់ដំណាក់កាលលើ %1 មួយ៖ %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: phase %3</source>
        <translation>ដាក់ដំណាក់កាលលើ %2 %1៖ %3</translation>
    </message>
    <message>
        <source>Paint one %1: no regulation set</source>
        <translation>ដកសំណុំបទប្បញ្ញត្តិចេញពី %1 មួយ</translation>
    </message>
    <message>
        <source>Paint %1 %2: no regulation set</source>
        <translation>ដកសំណុំបទប្បញ្ញត្តិចេញពី %2 %1</translation>
    </message>
    <message>
        <source>Paint one %1: regulation set %2</source>
        <translation>ដាក់សំណុំបទប្បញ្ញត្តិលើ %1 មួយ៖ %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: regulation set %3</source>
        <translation>ដាក់សំណុំបទប្បញ្ញត្តិលើ %2 %1៖ %3</translation>
    </message>
    <message>
        <source>Cut off needles</source>
        <translation>កាត់ផ្នែកស្រួចចេញ</translation>
    </message>
    <message>
        <source>Offset one %1</source>
        <translation>រំកិលព្រំ%1មួយ</translation>
    </message>
    <message>
        <source>Offset %1 %2</source>
        <translation>រំកិលព្រំ%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Move one %1</source>
        <translation>ផ្លាស់ទី%1មួយ</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>ផ្លាស់ទី%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Copy one %1</source>
        <translation>ចម្លង%1មួយ</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>ចម្លង%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Turn one %1</source>
        <translation>បង្វិល%1មួយ</translation>
    </message>
    <message>
        <source>Turn %1 %2</source>
        <translation>បង្វិល%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Draw the boundary of one %1 anew</source>
        <translation>គូរព្រំ%1មួយឡើងវិញ</translation>
    </message>
    <message>
        <source>Draw the boundaries of %1 %2 anew</source>
        <translation>គូរព្រំ%2ចំនួន %1 ឡើងវិញ</translation>
    </message>
    <message>
        <source>Paint one %1: %2</source>
        <translation>លាបពណ៌%1មួយ៖ %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: %3</source>
        <translation>លាបពណ៌%2ចំនួន %1៖ %3</translation>
    </message>
    <message>
        <source>Delete one %1</source>
        <translation>លុប%1មួយ</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>លុប%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Split one %1</source>
        <translation>បំបែក%1មួយ</translation>
    </message>
    <message>
        <source>Split %1 %2</source>
        <translation>បំបែក%2ចំនួន %1</translation>
    </message>
    <message>
        <source>Merge %1 %2</source>
        <translation>បញ្ចូល%2ចំនួន %1 ជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Store the projection of jobs</source>
        <translation>រក្សាទុកការព្យាករការងារ</translation>
    </message>
    <message>
        <source>Store the projection of the population</source>
        <translation>រក្សាទុកការព្យាករប្រជាជន</translation>
    </message>
    <message>
        <source>Remove the target of an indicator</source>
        <translation>លុបគោលដៅនៃសូចនាករ</translation>
    </message>
    <message>
        <source>Set the target of an indicator</source>
        <translation>កំណត់គោលដៅនៃសូចនាករ</translation>
    </message>
    <message>
        <source>Remove a figure of an indicator</source>
        <translation>លុបតួលេខនៃសូចនាករ</translation>
    </message>
    <message>
        <source>Enter a figure of an indicator</source>
        <translation>បញ្ចូលតួលេខនៃសូចនាករ</translation>
    </message>
    <message>
        <source>Import regulations from “%1”</source>
        <translation>នាំចូលបទប្បញ្ញត្តិពី “%1”</translation>
    </message>
    <message>
        <source>Building coverage</source>
        <translation>អត្រាគ្របដណ្តប់ដោយសំណង់</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>អនុបាតផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Building height</source>
        <translation>កម្ពស់អគារ</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>ចំនួនជាន់</translation>
    </message>
    <message>
        <source>Front setback</source>
        <translation>ចម្ងាយថយពីព្រំខាងមុខ</translation>
    </message>
    <message>
        <source>Side setback</source>
        <translation>ចម្ងាយថយពីព្រំចំហៀង</translation>
    </message>
    <message>
        <source>Rear setback</source>
        <translation>ចម្ងាយថយពីព្រំខាងក្រោយ</translation>
    </message>
    <message>
        <source>Open space of the site</source>
        <translation>ផ្ទៃទំនេរនៃដីសំណង់</translation>
    </message>
    <message>
        <source>Open space ratio</source>
        <translation>អនុបាតផ្ទៃទំនេរ</translation>
    </message>
    <message>
        <source>Smallest lot</source>
        <translation>ដីឡូតិ៍តូចបំផុត</translation>
    </message>
    <message>
        <source>Parking spaces per dwelling</source>
        <translation>ចំណតរថយន្តក្នុងមួយលំនៅឋាន</translation>
    </message>
    <message>
        <source>Parking spaces for other floor area</source>
        <translation>ចំណតរថយន្តសម្រាប់ផ្ទៃកម្រាលផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Storey height</source>
        <translation>កម្ពស់ជាន់</translation>
    </message>
    <message>
        <source>Residential share of the floor area</source>
        <translation>សមាមាត្រលំនៅឋាននៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Net share of the floor area</source>
        <translation>សមាមាត្រសុទ្ធនៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Dwelling size</source>
        <translation>ទំហំលំនៅឋាន</translation>
    </message>
    <message>
        <source>Dwellings lived in</source>
        <translation>លំនៅឋានដែលមានអ្នករស់នៅ</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>ចំនួនសមាជិកក្នុងគ្រួសារ</translation>
    </message>
    <message>
        <source>Floor area of a job</source>
        <translation>ផ្ទៃកម្រាលក្នុងមួយការងារ</translation>
    </message>
    <message>
        <source>Parking on open land</source>
        <translation>ចំណតរថយន្តលើដីចំហ</translation>
    </message>
    <message>
        <source>Land of a parking space</source>
        <translation>ដីសម្រាប់កន្លែងចតមួយ</translation>
    </message>
    <message>
        <source>Add a regulation: %1, %2</source>
        <translation>បន្ថែមបទប្បញ្ញត្តិ៖ %1, %2</translation>
    </message>
    <message>
        <source>Change a regulation: %1, %2</source>
        <translation>ប្ដូរបទប្បញ្ញត្តិ៖ %1, %2</translation>
    </message>
    <message>
        <source>Remove a regulation: %1, %2</source>
        <translation>លុបបទប្បញ្ញត្តិ៖ %1, %2</translation>
    </message>
    <message>
        <source>Override a regulation in the municipal ordinance: %1, %2</source>
        <translation>ជំនួសបទប្បញ្ញត្តិក្នុងដីកាក្រុង៖ %1, %2</translation>
    </message>
    <message>
        <source>Add a land-use class: %1</source>
        <translation>បន្ថែមថ្នាក់ប្រើប្រាស់ដី៖ %1</translation>
    </message>
    <message>
        <source>Change a land-use class: %1</source>
        <translation>ប្ដូរថ្នាក់ប្រើប្រាស់ដី៖ %1</translation>
    </message>
</context>
<context>
    <name>EllipsoidalArea</name>
    <message>
        <source>Areas cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>មិនអាចវាស់ផ្ទៃបានទេ៖ មិនស្គាល់ប្រព័ន្ធកូអរដោនេ “%1” របស់ប្លង់ ឬវាមិនផ្អែកលើអេលីបសូអ៊ីតណាមួយទេ។</translation>
    </message>
</context>
<context>
    <name>ExamplePlugin</name>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>A plugin to start from: how compact the blocks are</source>
        <translation>កម្មវិធីជំនួយសម្រាប់ចាប់ផ្តើម៖ ភាពបង្រួមនៃប្លុក</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>GDAL&apos;s template for drawings (%1) is missing.</source>
        <translation>បាត់គំរូគំនូរ (%1) របស់ GDAL។</translation>
    </message>
    <message>
        <source>Install GDAL&apos;s data files.</source>
        <translation>សូមដំឡើងឯកសារទិន្នន័យរបស់ GDAL។</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>មិនអាចសរសេរគំនូរបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>សូមជ្រើសថតផ្សេង ឬធ្វើឱ្យថាសមានកន្លែងទំនេរ។</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder: %1</source>
        <translation>មិនអាចសរសេរអ្វីក្នុងថតបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Drawing for CAD (DXF)</source>
        <translation>គំនូរសម្រាប់ CAD (DXF)</translation>
    </message>
    <message>
        <source>Shapefile (SHP)</source>
        <translation>Shapefile (SHP)</translation>
    </message>
    <message>
        <source>GeoPackage (GPKG)</source>
        <translation>GeoPackage (GPKG)</translation>
    </message>
    <message>
        <source>Google Earth (KML)</source>
        <translation>Google Earth (KML)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>សៀវភៅការងារ Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>តារាងអក្សរ (CSV)</translation>
    </message>
    <message>
        <source>The plan&apos;s coordinate system (%1) cannot be brought into %2: %3</source>
        <translation>មិនអាចបម្លែងប្រព័ន្ធកូអរដោនេរបស់ប្លង់ (%1) ទៅ %2 បានទេ៖ %3</translation>
    </message>
    <message>
        <source>Choose another coordinate system for the file.</source>
        <translation>សូមជ្រើសប្រព័ន្ធកូអរដោនេផ្សេងសម្រាប់ឯកសារ។</translation>
    </message>
    <message>
        <source>A row has no place in the coordinate system of the file.</source>
        <translation>ជួរមួយគ្មានទីតាំងក្នុងប្រព័ន្ធកូអរដោនេនៃឯកសារទេ។</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>តារាង “%1” ជួរ %2។</translation>
    </message>
    <message>
        <source>%1 cannot be written in the encoding “%2”.</source>
        <translation>មិនអាចសរសេរ %1 ក្នុងការអ៊ិនកូដ “%2” បានទេ។</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>សូមជ្រើសមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system that Madang knows.</source>
        <translation>“%1” មិនមែនជាប្រព័ន្ធកូអរដោនេដែល Madang ស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>Name it by its number, such as EPSG:5186.</source>
        <translation>សូមបញ្ជាក់តាមលេខរបស់វា ដូចជា EPSG:5186។</translation>
    </message>
    <message>
        <source>There is no name for the file.</source>
        <translation>គ្មានឈ្មោះសម្រាប់ឯកសារទេ។</translation>
    </message>
    <message>
        <source>Name a file, such as plan.%1.</source>
        <translation>សូមដាក់ឈ្មោះឯកសារ ដូចជា plan.%1។</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>គ្មានថតបែបនេះទេ។</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or make it first.</source>
        <translation>សូមជ្រើសថតដែលមាន ឬបង្កើតវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>A plan cannot be written over itself.</source>
        <translation>មិនអាចសរសេរប្លង់ជាន់លើខ្លួនវាបានទេ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold characters that %1 does not have.</source>
        <translation>
            <numerusform>អត្ថបទ %n មានតួអក្សរដែល %1 គ្មាន។</numerusform>
            <numerusform>អត្ថបទ %n មានតួអក្សរដែល %1 គ្មាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1”. They are written as AutoCAD&apos;s codes (\U+…), which it shows as these characters. Write the file in UTF-8 for other programs.</source>
        <translation>អត្ថបទដំបូងគឺ “%1”។ តួអក្សរទាំងនេះត្រូវបានសរសេរជាកូដរបស់ AutoCAD (\U+…) ដែល AutoCAD បង្ហាញជាតួអក្សរទាំងនេះ។ សម្រាប់កម្មវិធីផ្សេង សូមសរសេរឯកសារជា UTF-8។</translation>
    </message>
    <message>
        <source>The first is “%1”. They are written as question marks. Write the file in UTF-8 to keep them.</source>
        <translation>អត្ថបទដំបូងគឺ “%1”។ តួអក្សរទាំងនេះត្រូវបានសរសេរជាសញ្ញាសួរ។ ដើម្បីរក្សាវា សូមសរសេរឯកសារជា UTF-8។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for the format and were cut.</source>
        <translation>
            <numerusform>អត្ថបទ %n វែងពេកសម្រាប់ទម្រង់នេះ ហើយត្រូវបានកាត់។</numerusform>
            <numerusform>អត្ថបទ %n វែងពេកសម្រាប់ទម្រង់នេះ ហើយត្រូវបានកាត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1. Write a GeoPackage to keep them whole.</source>
        <translation>អត្ថបទដំបូង៖ %1។ ដើម្បីរក្សាវាទាំងមូល សូមសរសេរ GeoPackage។</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) are too large for a cell and were left out.</source>
        <translation>
            <numerusform>រូបរាង %n ធំពេកសម្រាប់ក្រឡា ហើយត្រូវបានទុកចេញ។</numerusform>
            <numerusform>រូបរាង %n ធំពេកសម្រាប់ក្រឡា ហើយត្រូវបានទុកចេញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a CSV file or a GeoPackage to have them.</source>
        <translation>ដើម្បីមានរូបរាងទាំងនេះ សូមសរសេរឯកសារ CSV ឬ GeoPackage។</translation>
    </message>
    <message>
        <source>Areas have the colours of their classes at their edges only.</source>
        <translation>ផ្ទៃមានពណ៌ថ្នាក់របស់វាតែនៅគែមប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>There are too many rows to paint each of them; write fewer tables to have them painted.</source>
        <translation>មានជួរច្រើនពេកមិនអាចលាបពណ៌ជួរនីមួយៗបានទេ។ សូមសរសេរតារាងតិចជាងនេះ ដើម្បីឱ្យលាបពណ៌បាន។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that look like formulas stand behind an apostrophe.</source>
        <translation>
            <numerusform>អត្ថបទ %n ដែលមើលទៅដូចរូបមន្ត ត្រូវបានដាក់ក្រោយសញ្ញា &apos;។</numerusform>
            <numerusform>អត្ថបទ %n ដែលមើលទៅដូចរូបមន្ត ត្រូវបានដាក់ក្រោយសញ្ញា &apos;។</numerusform>
        </translation>
    </message>
    <message>
        <source>So spreadsheets leave them as they are; it is taken away when the file is read back.</source>
        <translation>ដូច្នេះតារាងគណនាទុកវាដដែល។ សញ្ញានោះត្រូវបានដកចេញវិញពេលអានឯកសារត្រឡប់មកវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) were shortened to ten characters.</source>
        <translation>
            <numerusform>ឈ្មោះជួរឈរ %n ត្រូវបានបង្រួញត្រឹមដប់តួអក្សរ។</numerusform>
            <numerusform>ឈ្មោះជួរឈរ %n ត្រូវបានបង្រួញត្រឹមដប់តួអក្សរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without rows were left out.</source>
        <translation>
            <numerusform>តារាង %n ដែលគ្មានជួរ ត្រូវបានទុកចេញ។</numerusform>
            <numerusform>តារាង %n ដែលគ្មានជួរ ត្រូវបានទុកចេញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no table “%1” that can be exported.</source>
        <translation>ប្លង់គ្មានតារាង “%1” ដែលអាចនាំចេញបានទេ។</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>សូមជ្រើសពី៖ %1។</translation>
    </message>
    <message>
        <source>There is nothing to write: the chosen tables have no rows in this scenario.</source>
        <translation>គ្មានអ្វីត្រូវសរសេរទេ៖ តារាងដែលបានជ្រើសគ្មានជួរក្នុងសេណារីយ៉ូនេះ។</translation>
    </message>
    <message>
        <source>Choose other tables or another scenario.</source>
        <translation>សូមជ្រើសតារាងផ្សេង ឬសេណារីយ៉ូផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already.</source>
        <translation>
            <numerusform>ឯកសារ %n ដែលមានឈ្មោះនេះ មានរួចហើយ។</numerusform>
            <numerusform>ឯកសារ %n ដែលមានឈ្មោះនេះ មានរួចហើយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name, or say that they are to be replaced.</source>
        <translation>សូមជ្រើសឈ្មោះផ្សេង ឬបញ្ជាក់ថាត្រូវជំនួសវា។</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or refuses to take it.</source>
        <translation>មិនអាចសរសេរឯកសារបានទេ៖ ថាសពេញ ឬបដិសេធមិនទទួលវា។</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>មិនអាចសរសេរឯកសារបានទេ៖ %1</translation>
    </message>
    <message>
        <source>GDAL&apos;s driver “%1” is missing.</source>
        <translation>បាត់ឌ្រាយវើ “%1” របស់ GDAL។</translation>
    </message>
    <message>
        <source>Install GDAL with it, or choose another format.</source>
        <translation>សូមដំឡើង GDAL ជាមួយវា ឬជ្រើសទម្រង់ផ្សេង។</translation>
    </message>
    <message>
        <source>table “%1”, row %2, “%3”</source>
        <translation>តារាង “%1” ជួរ %2, “%3”</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>មិនអាចសរសេរតារាងបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The disk has no room left for the file.</source>
        <translation>ថាស​គ្មាន​កន្លែង​សម្រាប់​ឯកសារ​នេះ​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one. What was there before is as it was.</source>
        <translation>សូម​ធ្វើ​ឱ្យ​ថាស​មាន​កន្លែង ឬ​ជ្រើស​ថាស​ផ្សេង។ អ្វី​ដែល​មាន​ពី​មុន​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>A drawing holds shapes, classes and names, and no other values.</source>
        <translation>គំនូរ​ផ្ទុក​រូបរាង ថ្នាក់ និង​ឈ្មោះ តែ​គ្មាន​តម្លៃ​ផ្សេង​ទេ។</translation>
    </message>
    <message>
        <source>Left out: %1. Write a GeoPackage, or a table of text beside the drawing, to hand them over.</source>
        <translation>បាន​ទុក​ចោល៖ %1។ ដើម្បី​ប្រគល់​តម្លៃ​ទាំង​នេះ សូម​សរសេរ GeoPackage ឬ​តារាង​អក្សរ​ជាមួយ​គំនូរ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts are as many areas in the drawing.</source>
        <translation>
            <numerusform>ជួរ %n ដែល​មាន​ច្រើន​ផ្នែក ក្លាយ​ជា​ផ្ទៃ​ច្រើន​ក្នុង​គំនូរ។</numerusform>
            <numerusform>ជួរ %n ដែល​មាន​ច្រើន​ផ្នែក ក្លាយ​ជា​ផ្ទៃ​ច្រើន​ក្នុង​គំនូរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part has the name of its row; read back, each is a row of its own.</source>
        <translation>ផ្នែក​នីមួយៗ​មាន​ឈ្មោះ​នៃ​ជួរ​របស់​វា ហើយ​ពេល​នាំ​ចូល​វិញ វា​ក្លាយ​ជា​ជួរ​ដោយ​ឡែក។</translation>
    </message>
</context>
<context>
    <name>ExportRegulationsAlgorithm</name>
    <message>
        <source>Export regulations: classes and rules as a table</source>
        <translation>នាំចេញបទប្បញ្ញត្តិ៖ ថ្នាក់ និងបទប្បញ្ញត្តិជាតារាង</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Writes the land-use classes of a plan and the regulations of a scenario into a CSV file (UTF-8): a row for each. Ratios have no unit, lengths are metres, areas square metres. The table can be edited and read back with madang:importregulations.</source>
        <translation>សរសេរថ្នាក់ប្រើប្រាស់ដីនៃប្លង់ និងបទប្បញ្ញត្តិនៃសេណារីយ៉ូទៅក្នុងឯកសារ CSV (UTF-8)៖ មួយជួរសម្រាប់នីមួយៗ។ អនុបាតគ្មានឯកតា ប្រវែងជាម៉ែត្រ ផ្ទៃជាម៉ែត្រការ៉េ។ តារាងអាចកែ ហើយអានត្រឡប់មកវិញដោយ madang:importregulations។</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>The file written</source>
        <translation>ឯកសារដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>Classes written</source>
        <translation>ថ្នាក់ដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>Regulations written</source>
        <translation>បទប្បញ្ញត្តិដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>មិនអាចសរសេរតារាងបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and close the file in other programs.</source>
        <translation>សូមជ្រើសថតដែលអ្នកអាចសរសេរបាន ហើយបិទឯកសារក្នុងកម្មវិធីផ្សេង។</translation>
    </message>
</context>
<context>
    <name>FeasibilityReport</name>
    <message>
        <source>Present values at each discount rate (%1, prices of %2)</source>
        <translation>តម្លៃបច្ចុប្បន្នតាមអត្រាអប្បហារនីមួយៗ (%1 តម្លៃឆ្នាំ %2)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>អត្រា</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>ប្រើដោយ</translation>
    </message>
    <message>
        <source>PV of benefits</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>PV of costs</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃចំណាយ</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>B/C</source>
        <translation>B/C</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>មិនកំណត់</translation>
    </message>
    <message>
        <source>Economic internal rate of return (EIRR): %1</source>
        <translation>អត្រាចំណូលផ្ទៃក្នុងសេដ្ឋកិច្ច (EIRR)៖ %1</translation>
    </message>
    <message>
        <source>The yearly balance changes its sign more than once, so that more than one rate brings the net present value to zero. NPV and B/C at a given discount rate decide.</source>
        <translation>តុល្យភាពប្រចាំឆ្នាំប្តូរសញ្ញាច្រើនជាងម្តង ដូច្នេះអត្រាច្រើនជាងមួយធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ។ ត្រូវសម្រេចតាម NPV និង B/C នៅអត្រាអប្បហារដែលបានកំណត់។</translation>
    </message>
    <message>
        <source>Yearly costs and benefits, and cumulative discounted net benefit (%1, prices of %2)</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍ប្រចាំឆ្នាំ និងអត្ថប្រយោជន៍សុទ្ធបង្គរក្រោយអប្បហារ (%1 តម្លៃឆ្នាំ %2)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Cumulative NPV, %1 %</source>
        <translation>NPV បង្គរ, %1 %</translation>
    </message>
    <message>
        <source>Costs and benefits by year (%1, prices of %2)</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍តាមឆ្នាំ (%1 តម្លៃឆ្នាំ %2)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>សុទ្ធ</translation>
    </message>
    <message>
        <source>Total, not discounted</source>
        <translation>សរុប មិនអប្បហារ</translation>
    </message>
    <message>
        <source>Costs and benefits are real, in %1 at prices of %2, without taxes and transfers, as given in the cash-flow table.</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍គិតជាតម្លៃពិត ជា %1 តាមតម្លៃឆ្នាំ %2 មិនរាប់បញ្ចូលពន្ធ និងការផ្ទេរ ដូចមានក្នុងតារាងលំហូរសាច់ប្រាក់។</translation>
    </message>
    <message>
        <source>Year 0 is the base year (%1) and is not discounted; each later year is divided by 1 + the discount rate once more.</source>
        <translation>ឆ្នាំទី 0 គឺឆ្នាំមូលដ្ឋាន (%1) ហើយមិនត្រូវអប្បហារទេ។ ឆ្នាំបន្ទាប់នីមួយៗត្រូវចែកនឹង 1 + អត្រាអប្បហារ ម្តងទៀត។</translation>
    </message>
    <message>
        <source>B/C is the present value of benefits over that of costs. EIRR is every rate at which the net present value is zero.</source>
        <translation>B/C គឺតម្លៃបច្ចុប្បន្ននៃអត្ថប្រយោជន៍ចែកនឹងតម្លៃបច្ចុប្បន្ននៃចំណាយ។ EIRR គឺអត្រាទាំងឡាយណាដែលធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ។</translation>
    </message>
    <message>
        <source>Costs and benefits by year</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍តាមឆ្នាំ</translation>
    </message>
    <message>
        <source>B/C at %1 %</source>
        <translation>B/C នៅ %1 %</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>EIRR</translation>
    </message>
    <message>
        <source>Economic analysis</source>
        <translation>ការវិភាគសេដ្ឋកិច្ច</translation>
    </message>
    <message>
        <source>The plan has no table of costs and benefits, so nothing can be said about NPV, B/C and EIRR. Add one as a data set of the role “cashflow”: a CSV with the columns year, cost and benefit.</source>
        <translation>ប្លង់នេះគ្មានតារាងចំណាយ និងអត្ថប្រយោជន៍ទេ ដូច្នេះមិនអាចនិយាយអំពី NPV, B/C និង EIRR បានឡើយ។ សូមបន្ថែមតារាងមួយជាសំណុំទិន្នន័យដែលមានតួនាទី “cashflow”៖ ឯកសារ CSV ដែលមានជួរឈរ year, cost និង benefit។</translation>
    </message>
    <message>
        <source>The plan&apos;s table of costs and benefits could not be used: %1</source>
        <translation>មិនអាចប្រើតារាងចំណាយ និងអត្ថប្រយោជន៍របស់ប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Costs and benefits with the project against those without it, discounted to the base year at the rates that Korea and the Asian Development Bank ask for.</source>
        <translation>ចំណាយ និងអត្ថប្រយោជន៍ពេលមានគម្រោង ធៀបនឹងពេលគ្មានគម្រោង អប្បហារដល់ឆ្នាំមូលដ្ឋានតាមអត្រាដែលប្រទេសកូរ៉េ និងធនាគារអភិវឌ្ឍន៍អាស៊ីតម្រូវ។</translation>
    </message>
</context>
<context>
    <name>FeedFindings</name>
    <message>
        <source>%1. %2</source>
        <translation>%1។ %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>ថ្ងៃចន្ទ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>ថ្ងៃអង្គារ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ថ្ងៃពុធ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>ថ្ងៃព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>ថ្ងៃសុក្រ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ថ្ងៃសៅរ៍</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>ថ្ងៃអាទិត្យ</translation>
    </message>
    <message>
        <source>There is no feed at %1</source>
        <translation>គ្មានទិន្នន័យ GTFS នៅ %1 ទេ</translation>
    </message>
    <message>
        <source>Check the path, or choose the feed&apos;s zip file or folder again.</source>
        <translation>សូមពិនិត្យផ្លូវឯកសារ ឬជ្រើសឯកសារ zip ឬថតនៃទិន្នន័យម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 is not a zip file (%2 bytes)</source>
        <translation>%1 មិនមែនជាឯកសារ zip ទេ (%2 បៃ)</translation>
    </message>
    <message>
        <source>A GTFS feed is a zip file or a folder of .txt tables. The file may be a web page or an unfinished download: download it again.</source>
        <translation>ទិន្នន័យ GTFS គឺជាឯកសារ zip ឬថតនៃតារាង .txt។ ឯកសារនេះអាចជាទំព័រគេហទំព័រ ឬការទាញយកដែលមិនទាន់ចប់៖ សូមទាញយកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The zip file is damaged: %1</source>
        <translation>ឯកសារ zip ខូច៖ %1</translation>
    </message>
    <message>
        <source>Reading stopped with “%1”. Download the feed again.</source>
        <translation>ការអានបានឈប់ដោយ “%1”។ សូមទាញយកទិន្នន័យម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 in the zip file is locked with a password</source>
        <translation>%1 ក្នុងឯកសារ zip ត្រូវបានចាក់សោដោយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Unpack the feed with its password and choose the folder.</source>
        <translation>សូមពន្លាទិន្នន័យដោយពាក្យសម្ងាត់របស់វា រួចជ្រើសថត។</translation>
    </message>
    <message>
        <source>This holds no GTFS tables</source>
        <translation>គ្មានតារាង GTFS នៅទីនេះទេ</translation>
    </message>
    <message>
        <source>A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Nothing is in here.</source>
        <translation>ទិន្នន័យ GTFS មាន stops.txt, routes.txt, trips.txt និង stop_times.txt។ នៅទីនេះគ្មានអ្វីទេ។</translation>
    </message>
    <message>
        <source>A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Found instead: %1.</source>
        <translation>ទិន្នន័យ GTFS មាន stops.txt, routes.txt, trips.txt និង stop_times.txt។ អ្វីដែលរកឃើញជំនួស៖ %1។</translation>
    </message>
    <message>
        <source>This holds more than one feed</source>
        <translation>នៅទីនេះមានទិន្នន័យ GTFS ច្រើនជាងមួយ</translation>
    </message>
    <message>
        <source>Each of these folders is a feed of its own: %1. Unpack it and choose one.</source>
        <translation>ថតនីមួយៗទាំងនេះជាទិន្នន័យ GTFS ដោយឡែក៖ %1។ សូមពន្លាវា រួចជ្រើសមួយ។</translation>
    </message>
    <message>
        <source>The tables lie in the folder “%1”</source>
        <translation>តារាងស្ថិតក្នុងថត “%1”</translation>
    </message>
    <message>
        <source>They were read from there. Other programs expect them at the top of the zip file.</source>
        <translation>តារាងត្រូវបានអានពីទីនោះ។ កម្មវិធីផ្សេងរំពឹងថាវាស្ថិតនៅថ្នាក់លើបំផុតនៃឯកសារ zip។</translation>
    </message>
    <message>
        <source>The folder “%1” was left out</source>
        <translation>ថត “%1” ត្រូវបានទុកចេញ</translation>
    </message>
    <message>
        <source>It holds what a Mac adds to zip files, no tables.</source>
        <translation>វាផ្ទុកអ្វីដែល Mac បន្ថែមក្នុងឯកសារ zip គ្មានតារាងទេ។</translation>
    </message>
    <message>
        <source>stop_times.txt is missing</source>
        <translation>បាត់ stop_times.txt</translation>
    </message>
    <message>
        <source>Routes can be drawn, nothing can be timed. Ask the operator for the whole feed.</source>
        <translation>អាចគូរខ្សែបាន តែមិនអាចគណនាពេលវេលាបានទេ។ សូមសុំទិន្នន័យពេញលេញពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>Tables are missing: %1</source>
        <translation>បាត់តារាង៖ %1</translation>
    </message>
    <message>
        <source>A feed cannot be used without them. Ask the operator for the whole feed.</source>
        <translation>មិនអាចប្រើទិន្នន័យដោយគ្មានតារាងទាំងនេះបានទេ។ សូមសុំទិន្នន័យពេញលេញពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>calendar.txt and calendar_dates.txt are both missing</source>
        <translation>បាត់ទាំង calendar.txt និង calendar_dates.txt</translation>
    </message>
    <message>
        <source>Nothing says on which dates the trips run. One of the two is enough; ask the operator for it.</source>
        <translation>គ្មានអ្វីបញ្ជាក់ថាជើងដំណើររត់នៅថ្ងៃណាទេ។ មានមួយក្នុងចំណោមពីរគឺគ្រប់គ្រាន់ សូមសុំវាពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>Tables are empty, without even a header: %1</source>
        <translation>តារាងទទេ សូម្បីក្បាលតារាងក៏គ្មាន៖ %1</translation>
    </message>
    <message>
        <source>Ask the operator for the whole feed.</source>
        <translation>សូមសុំទិន្នន័យពេញលេញពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>%1 has no row that can be used</source>
        <translation>%1 គ្មានជួរដែលអាចប្រើបានទេ</translation>
    </message>
    <message>
        <source>The feed is UTF-16, GTFS must be UTF-8: %1</source>
        <translation>ទិន្នន័យជា UTF-16 ប៉ុន្តែ GTFS ត្រូវតែជា UTF-8៖ %1</translation>
    </message>
    <message>
        <source>Convert it with “Convert to UTF-8” in the transit panel, or madang-cli run madang:gtfstoutf8.</source>
        <translation>សូមបម្លែងវាដោយ “បម្លែងទៅ UTF-8” ក្នុងផ្ទាំងដឹកជញ្ជូន ឬ madang-cli run madang:gtfstoutf8។</translation>
    </message>
    <message>
        <source>The feed holds text that is not UTF-8: %1</source>
        <translation>ទិន្នន័យមានអត្ថបទដែលមិនមែនជា UTF-8៖ %1</translation>
    </message>
    <message>
        <source>Letters that cannot be read are shown as �; the ids are used as they are, so trips and stops are complete.</source>
        <translation>អក្សរដែលមិនអាចអានបាន បង្ហាញជា �។ លេខសម្គាល់ត្រូវបានប្រើដដែល ដូច្នេះជើងដំណើរ និងចំណតមានពេញលេញ។</translation>
    </message>
    <message>
        <source>%1 does not separate its columns by commas</source>
        <translation>%1 មិនបំបែកជួរឈរដោយក្បៀសទេ</translation>
    </message>
    <message>
        <source>They are separated by “%1”. Save the table again as comma-separated text in UTF-8.</source>
        <translation>ជួរឈរត្រូវបានបំបែកដោយ “%1”។ សូមរក្សាទុកតារាងម្តងទៀតជាអត្ថបទបំបែកដោយក្បៀស ជា UTF-8។</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 គ្មានជួរឈរ %2 ទេ</translation>
    </message>
    <message>
        <source>The table cannot be used without it. Ask the operator for the whole feed.</source>
        <translation>មិនអាចប្រើតារាងដោយគ្មានវាបានទេ។ សូមសុំទិន្នន័យពេញលេញពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>What would stand there is taken as unknown.</source>
        <translation>អ្វីដែលគួរមានក្នុងវា ត្រូវចាត់ទុកថាមិនស្គាល់។</translation>
    </message>
    <message>
        <source>%1 has the column %2 more than once</source>
        <translation>%1 មានជួរឈរ %2 ច្រើនជាងម្តង</translation>
    </message>
    <message>
        <source>The first one was read.</source>
        <translation>ជួរឈរទីមួយត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>%1 opens a quotation mark that is never closed</source>
        <translation>%1 បើកសញ្ញាសម្រង់ដែលមិនបានបិទ</translation>
    </message>
    <message>
        <source>Everything after it was taken as one cell. Close the quotation mark, or write it twice.</source>
        <translation>អ្វីៗក្រោយវាត្រូវចាត់ទុកជាក្រឡាតែមួយ។ សូមបិទសញ្ញាសម្រង់ ឬសរសេរវាពីរដង។</translation>
    </message>
    <message>
        <source>%1 has rows with fewer cells than the header (rows: %2)</source>
        <translation>%1 មានជួរដែលមានក្រឡាតិចជាងក្បាលតារាង (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>The cells that are missing were taken as blank.</source>
        <translation>ក្រឡាដែលបាត់ត្រូវចាត់ទុកថាទទេ។</translation>
    </message>
    <message>
        <source>%1 has rows with more cells than the header (rows: %2)</source>
        <translation>%1 មានជួរដែលមានក្រឡាច្រើនជាងក្បាលតារាង (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>The cells left over were not read. A text with a comma in it must stand in quotation marks.</source>
        <translation>ក្រឡាដែលលើសមិនត្រូវបានអានទេ។ អត្ថបទដែលមានក្បៀសត្រូវដាក់ក្នុងសញ្ញាសម្រង់។</translation>
    </message>
    <message>
        <source>%1 leaves %2 blank, which every row must have (rows: %3)</source>
        <translation>%1 ទុក %2 ឱ្យទទេ ខណៈជួរទាំងអស់ត្រូវមានវា (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>These rows were not used.</source>
        <translation>ជួរទាំងនេះមិនត្រូវបានប្រើទេ។</translation>
    </message>
    <message>
        <source>%1 has dates in %2 that are not YYYYMMDD (rows: %3)</source>
        <translation>%1 មានកាលបរិច្ឆេទក្នុង %2 ដែលមិនមែនជា YYYYMMDD (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>They were not guessed at: the service has no such dates, and its trips may not run at all.</source>
        <translation>មិនបានប៉ាន់ស្មានទេ៖ សេវាគ្មានកាលបរិច្ឆេទទាំងនេះ ហើយជើងដំណើររបស់វាអាចមិនរត់ទាល់តែសោះ។</translation>
    </message>
    <message>
        <source>%1 has times in %2 that are not HH:MM:SS (rows: %3)</source>
        <translation>%1 មានម៉ោងក្នុង %2 ដែលមិនមែនជា HH:MM:SS (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>They were taken as blank.</source>
        <translation>ម៉ោងទាំងនេះត្រូវចាត់ទុកថាទទេ។</translation>
    </message>
    <message>
        <source>%1 has something else than a number in %2 (rows: %3)</source>
        <translation>%1 មានអ្វីផ្សេងពីលេខក្នុង %2 (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>It was taken as blank.</source>
        <translation>វាត្រូវចាត់ទុកថាទទេ។</translation>
    </message>
    <message>
        <source>%1 has codes in %2 that GTFS does not have (rows: %3)</source>
        <translation>%1 មានកូដក្នុង %2 ដែល GTFS គ្មាន (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>They were taken as 0.</source>
        <translation>កូដទាំងនេះត្រូវចាត់ទុកជា 0។</translation>
    </message>
    <message>
        <source>%1 has colours in %2 that are not six hexadecimal digits (rows: %3)</source>
        <translation>%1 មានពណ៌ក្នុង %2 ដែលមិនមែនជាលេខគោលដប់ប្រាំមួយ 6 ខ្ទង់ (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>The routes are drawn in the colour of routes without one.</source>
        <translation>ខ្សែទាំងនេះត្រូវបានគូរដោយពណ៌នៃខ្សែដែលគ្មានពណ៌។</translation>
    </message>
    <message>
        <source>%1 has places that are not on Earth (rows: %2)</source>
        <translation>%1 មានទីតាំងដែលមិនស្ថិតលើផែនដី (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>They are blank, 0, or longitude and latitude have changed places. These stops count, but are not on the map.</source>
        <translation>ទីតាំងទាំងនេះទទេ ស្មើ 0 ឬរយៈបណ្តោយ និងរយៈទទឹងបានប្តូរកន្លែងគ្នា។ ចំណតទាំងនេះត្រូវរាប់ តែមិនបង្ហាញលើផែនទីទេ។</translation>
    </message>
    <message>
        <source>%1 uses the same %2 again (rows: %3)</source>
        <translation>%1 ប្រើ %2 ដដែលម្តងទៀត (ជួរ៖ %3)</translation>
    </message>
    <message>
        <source>The first row was used.</source>
        <translation>ជួរទីមួយត្រូវបានប្រើ។</translation>
    </message>
    <message>
        <source>%1 names stops that stops.txt does not have (rows: %2)</source>
        <translation>%1 យោងទៅចំណតដែលគ្មានក្នុង stops.txt (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>The calls were cut out; the rest of each trip is used.</source>
        <translation>ការឈប់ទាំងនោះត្រូវបានកាត់ចេញ។ ផ្នែកដែលនៅសល់នៃជើងដំណើរនីមួយៗត្រូវបានប្រើ។</translation>
    </message>
    <message>
        <source>%1 names trips that trips.txt does not have (rows: %2)</source>
        <translation>%1 យោងទៅជើងដំណើរដែលគ្មានក្នុង trips.txt (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>%1 names routes that routes.txt does not have (trips: %2)</source>
        <translation>%1 យោងទៅខ្សែដែលគ្មានក្នុង routes.txt (ជើងដំណើរ៖ %2)</translation>
    </message>
    <message>
        <source>These trips were dropped.</source>
        <translation>ជើងដំណើរទាំងនេះត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>%1 names services that no calendar has (trips: %2)</source>
        <translation>%1 យោងទៅសេវាដែលគ្មានក្នុងប្រតិទិន (ជើងដំណើរ៖ %2)</translation>
    </message>
    <message>
        <source>These trips never run.</source>
        <translation>ជើងដំណើរទាំងនេះមិនដែលរត់ទេ។</translation>
    </message>
    <message>
        <source>%1 names shapes that shapes.txt does not have (trips: %2)</source>
        <translation>%1 យោងទៅ shapes ដែលគ្មានក្នុង shapes.txt (ជើងដំណើរ៖ %2)</translation>
    </message>
    <message>
        <source>The trips are drawn straight from stop to stop.</source>
        <translation>ជើងដំណើរត្រូវបានគូរត្រង់ពីចំណតមួយទៅចំណតមួយ។</translation>
    </message>
    <message>
        <source>%1 names stations that it does not have (stops: %2)</source>
        <translation>%1 យោងទៅស្ថានីយដែលវាគ្មាន (ចំណត៖ %2)</translation>
    </message>
    <message>
        <source>The stops stand for themselves.</source>
        <translation>ចំណតទាំងនេះត្រូវចាត់ទុកដោយឡែក។</translation>
    </message>
    <message>
        <source>%1 lets trips call at stations or entrances instead of stops (rows: %2)</source>
        <translation>%1 ឱ្យជើងដំណើរឈប់នៅស្ថានីយ ឬច្រកចូល ជំនួសឱ្យចំណត (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>They were counted as stops.</source>
        <translation>វាត្រូវបានរាប់ជាចំណត។</translation>
    </message>
    <message>
        <source>%1 gives two calls of a trip the same stop_sequence (rows: %2)</source>
        <translation>%1 ដាក់ stop_sequence ដូចគ្នាឱ្យការឈប់ពីរនៃជើងដំណើរមួយ (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>Both calls were used, in the order of the file.</source>
        <translation>ការឈប់ទាំងពីរត្រូវបានប្រើ តាមលំដាប់ក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>%1 has trips without a time at their first or last stop (trips: %2)</source>
        <translation>%1 មានជើងដំណើរដែលគ្មានម៉ោងនៅចំណតដំបូង ឬចុងក្រោយ (ជើងដំណើរ៖ %2)</translation>
    </message>
    <message>
        <source>These trips cannot be used and were left out.</source>
        <translation>មិនអាចប្រើជើងដំណើរទាំងនេះបានទេ ហើយវាត្រូវបានទុកចេញ។</translation>
    </message>
    <message>
        <source>%1 has times that run backwards within a trip (rows: %2)</source>
        <translation>%1 មានម៉ោងដែលថយក្រោយក្នុងជើងដំណើរមួយ (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>The trips count as runs, but not in first and last times and vehicle hours.</source>
        <translation>ជើងដំណើរទាំងនេះរាប់ជាជើងរត់ តែមិនរាប់ក្នុងម៉ោងដំបូង ម៉ោងចុងក្រោយ និងម៉ោងយានយន្តទេ។</translation>
    </message>
    <message>
        <source>The trips count as runs, but not in first and last times and vehicle hours. If they run past midnight, switch on “Times past midnight”: %1 would become %2.</source>
        <translation>ជើងដំណើរទាំងនេះរាប់ជាជើងរត់ តែមិនរាប់ក្នុងម៉ោងដំបូង ម៉ោងចុងក្រោយ និងម៉ោងយានយន្តទេ។ បើវារត់ហួសពាក់កណ្តាលអធ្រាត្រ សូមបើក “ម៉ោងក្រោយពាក់កណ្តាលអធ្រាត្រ”៖ %1 នឹងក្លាយជា %2។</translation>
    </message>
    <message>
        <source>%1 had times past midnight written from 00:00 again; 24 hours were added (rows: %2)</source>
        <translation>%1 មានម៉ោងក្រោយពាក់កណ្តាលអធ្រាត្រដែលសរសេរពី 00:00 ឡើងវិញ បានបន្ថែម 24 ម៉ោង (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>For example %1 became %2.</source>
        <translation>ឧទាហរណ៍ %1 បានក្លាយជា %2។</translation>
    </message>
    <message>
        <source>%1 has trips with fewer than two calls (trips: %2)</source>
        <translation>%1 មានជើងដំណើរដែលមានការឈប់តិចជាងពីរ (ជើងដំណើរ៖ %2)</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>ជើងដំណើរទាំងនេះត្រូវបានទុកចេញ។</translation>
    </message>
    <message>
        <source>%1 leaves times between timed stops blank (rows: %2)</source>
        <translation>%1 ទុកម៉ោងរវាងចំណតដែលមានម៉ោងឱ្យទទេ (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>They were filled in by distance along the trip.</source>
        <translation>ម៉ោងទាំងនេះត្រូវបានបំពេញតាមចម្ងាយនៃជើងដំណើរ។</translation>
    </message>
    <message>
        <source>%1 has headways that are not above 0 seconds (rows: %2)</source>
        <translation>%1 មានចន្លោះពេលដែលមិនលើសពី 0 វិនាទី (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>These rows were refused: they would mean endlessly many runs.</source>
        <translation>ជួរទាំងនេះត្រូវបានបដិសេធ៖ បើមិនដូច្នេះ ជើងរត់នឹងគ្មានទីបញ្ចប់។</translation>
    </message>
    <message>
        <source>%1 has periods that end before they begin (rows: %2)</source>
        <translation>%1 មានរយៈពេលដែលចប់មុនពេលចាប់ផ្តើម (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>They hold no run. A period past midnight ends after 24:00:00.</source>
        <translation>គ្មានជើងរត់ក្នុងវាទេ។ រយៈពេលដែលហួសពាក់កណ្តាលអធ្រាត្រចប់ក្រោយ 24:00:00។</translation>
    </message>
    <message>
        <source>%1 has periods of one trip that overlap (rows: %2)</source>
        <translation>%1 មានរយៈពេលនៃជើងដំណើរតែមួយដែលត្រួតគ្នា (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>The runs of both were counted; check that none is counted twice.</source>
        <translation>ជើងរត់នៃរយៈពេលទាំងពីរត្រូវបានរាប់។ សូមពិនិត្យថាគ្មានជើងណាត្រូវបានរាប់ពីរដងទេ។</translation>
    </message>
    <message>
        <source>%1 has services that end before they begin (rows: %2)</source>
        <translation>%1 មានសេវាដែលចប់មុនពេលចាប់ផ្តើម (ជួរ៖ %2)</translation>
    </message>
    <message>
        <source>No service on %1; the feed begins %2</source>
        <translation>គ្មានសេវានៅ %1 ទេ ទិន្នន័យចាប់ផ្តើម %2</translation>
    </message>
    <message>
        <source>Choose a date within the feed.</source>
        <translation>សូមជ្រើសកាលបរិច្ឆេទក្នុងរយៈពេលនៃទិន្នន័យ។</translation>
    </message>
    <message>
        <source>No service on %1; the feed ends %2</source>
        <translation>គ្មានសេវានៅ %1 ទេ ទិន្នន័យចប់ %2</translation>
    </message>
    <message>
        <source>Choose a date within the feed, or ask the operator for a newer one.</source>
        <translation>សូមជ្រើសកាលបរិច្ឆេទក្នុងរយៈពេលនៃទិន្នន័យ ឬសុំទិន្នន័យថ្មីជាងពីប្រតិបត្តិករ។</translation>
    </message>
    <message>
        <source>No service on %1, %2</source>
        <translation>គ្មានសេវានៅ %1, %2 ទេ</translation>
    </message>
    <message>
        <source>The calendar has no run on this date, nor on a later one.</source>
        <translation>ប្រតិទិនគ្មានជើងរត់នៅថ្ងៃនេះ ឬនៅថ្ងៃក្រោយទេ។</translation>
    </message>
    <message>
        <source>The calendar has no run on this date. The next date with service is %1.</source>
        <translation>ប្រតិទិនគ្មានជើងរត់នៅថ្ងៃនេះទេ។ កាលបរិច្ឆេទបន្ទាប់ដែលមានសេវាគឺ %1។</translation>
    </message>
    <message>
        <source>%1 lies outside the period that the publisher vouches for</source>
        <translation>%1 ស្ថិតក្រៅរយៈពេលដែលអ្នកផ្សព្វផ្សាយធានា</translation>
    </message>
    <message>
        <source>feed_info.txt says that the feed ends %1. The calendar still has runs; they may be out of date.</source>
        <translation>feed_info.txt បញ្ជាក់ថាទិន្នន័យចប់ %1។ ប្រតិទិននៅមានជើងរត់ តែអាចហួសសម័យ។</translation>
    </message>
    <message>
        <source>feed_info.txt says that the feed begins %1. The calendar has runs before; they may be provisional.</source>
        <translation>feed_info.txt បញ្ជាក់ថាទិន្នន័យចាប់ផ្តើម %1។ ប្រតិទិនមានជើងរត់មុននោះ តែអាចជាបណ្តោះអាសន្ន។</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>និង %1 ទៀត</translation>
    </message>
    <message>
        <source>%1, row %2: %3 cells where the header has %4</source>
        <translation>%1 ជួរ %2៖ មាន %3 ក្រឡា ខណៈក្បាលតារាងមាន %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 ជួរ %2</translation>
    </message>
    <message>
        <source>%1, row %2, %3: blank</source>
        <translation>%1 ជួរ %2 %3៖ ទទេ</translation>
    </message>
    <message>
        <source>%1, row %2, %3: blank (%4)</source>
        <translation>%1 ជួរ %2 %3៖ ទទេ (%4)</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4”</source>
        <translation>%1 ជួរ %2 %3៖ “%4”</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4” (%5)</source>
        <translation>%1 ជួរ %2 %3៖ “%4” (%5)</translation>
    </message>
</context>
<context>
    <name>FeedParameters</name>
    <message>
        <source>GTFS feed</source>
        <translation>ទិន្នន័យ GTFS</translation>
    </message>
    <message>
        <source>A zip file or a folder of .txt tables. Left out: the feed of the plan.</source>
        <translation>ឯកសារ zip ឬថតនៃតារាង .txt។ បើទុកទទេ៖ ទិន្នន័យ GTFS របស់ប្លង់។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Where FEED is left out, the plan&apos;s data set with the role gtfs is read.</source>
        <translation>បើទុក FEED ទទេ សំណុំទិន្នន័យរបស់ប្លង់ដែលមានតួនាទី gtfs ត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD. Left out: the ordinary weekday of the feed that is nearest to today.</source>
        <translation>YYYY-MM-DD។ បើទុកទទេ៖ ថ្ងៃធ្វើការធម្មតានៃទិន្នន័យដែលជិតថ្ងៃនេះបំផុត។</translation>
    </message>
    <message>
        <source>Times past midnight</source>
        <translation>ម៉ោងក្រោយអធ្រាត្រ</translation>
    </message>
    <message>
        <source>Some feeds write 00:05:00 after 23:50:00 where GTFS wants 24:05:00. With this, times that fall back by more than 12 hours within a trip get 24 hours added.</source>
        <translation>ទិន្នន័យខ្លះសរសេរ 00:05:00 បន្ទាប់ពី 23:50:00 ខណៈ GTFS តម្រូវ 24:05:00។ ជាមួយជម្រើសនេះ ម៉ោងដែលថយក្រោយលើស 12 ម៉ោងក្នុងដំណើរមួយ ត្រូវបន្ថែម 24 ម៉ោង។</translation>
    </message>
    <message>
        <source>No feed is given. FEED names a GTFS zip file or folder.</source>
        <translation>មិនបានផ្តល់ទិន្នន័យ GTFS ទេ។ FEED បញ្ជាក់ឯកសារ zip ឬថត GTFS។</translation>
    </message>
    <message>
        <source>The plan has no public transport feed. Add one as a data set with the role gtfs, or name a GTFS file.</source>
        <translation>ប្លង់គ្មានទិន្នន័យដឹកជញ្ជូនសាធារណៈទេ។ សូមបន្ថែមមួយជាសំណុំទិន្នន័យដែលមានតួនាទី gtfs ឬបញ្ជាក់ឯកសារ GTFS។</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as YYYY-MM-DD, for example 2026-04-08.</source>
        <translation>“%1” មិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរជា YYYY-MM-DD ឧទាហរណ៍ 2026-04-08។</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Land-use code</source>
        <translation>កូដប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>ចំនួនជាន់</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>កម្ពស់ (m)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>ចំនួនគន្លង</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>ទទឹង (m)</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>ផ្លូវឯកទិស</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ល្បឿន</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>មុខកាត់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>សមត្ថភាព</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>ប្រភពច្បាប់</translation>
    </message>
    <message>
        <source>Imperviousness</source>
        <translation>អត្រាមិនជ្រាបទឹក</translation>
    </message>
    <message>
        <source>Curve number</source>
        <translation>លេខខ្សែកោង</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Invert level (m)</source>
        <translation>កម្ពស់បាត (m)</translation>
    </message>
    <message>
        <source>Ground level (m)</source>
        <translation>កម្ពស់ដី (m)</translation>
    </message>
    <message>
        <source>Depth (m)</source>
        <translation>ជម្រៅ (m)</translation>
    </message>
    <message>
        <source>Diameter (m)</source>
        <translation>អង្កត់ផ្ចិត (m)</translation>
    </message>
    <message>
        <source>Roughness (Manning n)</source>
        <translation>ភាពគ្រើម (Manning n)</translation>
    </message>
    <message>
        <source>Invert level at the start (m)</source>
        <translation>កម្ពស់បាតនៅដើម (m)</translation>
    </message>
    <message>
        <source>Invert level at the end (m)</source>
        <translation>កម្ពស់បាតនៅចុង (m)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Headways</source>
        <translation>ចន្លោះពេល</translation>
    </message>
    <message>
        <source>Order on the line</source>
        <translation>លំដាប់លើខ្សែ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Proposed</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>មានស្រាប់</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ផ្ទៃដី</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ប្រវែង</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>ឈ្មោះផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ថ្នាក់</translation>
    </message>
</context>
<context>
    <name>FlowAccumulationAlgorithm</name>
    <message>
        <source>Flow accumulation of a terrain</source>
        <translation>ការប្រមូលផ្តុំលំហូរលើសណ្ឋានដី</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>ការរំដោះទឹក</translation>
    </message>
    <message>
        <source>For each cell of a terrain, the number of cells whose water passes through it, itself counted. Depressions are filled to their spill (priority-flood; Barnes, Lehman and Mulla 2014), each cell drains to the neighbour with the steepest drop (D8; O&apos;Callaghan and Mark 1984), and flats drain away from higher ground towards their outlet (Barnes et al. 2014). The terrain is checked first; what it cannot support is told. Terrain in degrees is measured on the ellipsoid.</source>
        <translation>សម្រាប់ក្រឡានីមួយៗនៃសណ្ឋានដី ចំនួនក្រឡាដែលទឹករបស់វាហូរកាត់ក្រឡានោះ រាប់ទាំងខ្លួនវា។ កន្លែងខូងត្រូវបានបំពេញដល់កម្ពស់ហៀរ (priority-flood; Barnes, Lehman and Mulla 2014) ក្រឡានីមួយៗហូរទៅក្រឡាជិតខាងដែលចោតបំផុត (D8; O&apos;Callaghan and Mark 1984) ហើយទីរាបហូរចេញពីដីខ្ពស់ទៅរកច្រកចេញរបស់វា (Barnes et al. 2014)។ សណ្ឋានដីត្រូវបានពិនិត្យជាមុន ហើយអ្វីដែលវាមិនអាចគាំទ្របាន ត្រូវបានប្រាប់។ សណ្ឋានដីជាដឺក្រេត្រូវបានវាស់លើអេលីបសូអ៊ីត។</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>សណ្ឋានដី</translation>
    </message>
    <message>
        <source>Any raster of heights with one band and a coordinate system</source>
        <translation>រ៉ាស្ទ័រកម្ពស់ណាក៏បានដែលមានបង់តែមួយ និងប្រព័ន្ធកូអរដោនេ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>D8: each cell drains to one of its eight neighbours, the one with the steepest drop</source>
        <translation>D8៖ ក្រឡានីមួយៗហូរទៅក្រឡាជិតខាងមួយក្នុងចំណោមប្រាំបី ដែលចោតបំផុត</translation>
    </message>
    <message>
        <source>Fill depressions</source>
        <translation>បំពេញកន្លែងខូង</translation>
    </message>
    <message>
        <source>Without it water stays in pits, real ones and errors of the terrain alike</source>
        <translation>បើមិនជ្រើស ទឹកដក់ក្នុងរណ្តៅ ទាំងរណ្តៅពិត និងកំហុសនៃសណ្ឋានដី</translation>
    </message>
    <message>
        <source>Coordinate system of a terrain that has none</source>
        <translation>ប្រព័ន្ធកូអរដោនេសម្រាប់សណ្ឋានដីដែលគ្មាន</translation>
    </message>
    <message>
        <source>Used only where the file names none; none is guessed</source>
        <translation>ប្រើតែពេលឯកសារមិនបញ្ជាក់ប៉ុណ្ណោះ កម្មវិធីមិនទស្សន៍ទាយទេ</translation>
    </message>
    <message>
        <source>Vertical error of the terrain (m)</source>
        <translation>កំហុសបញ្ឈរនៃសណ្ឋានដី (m)</translation>
    </message>
    <message>
        <source>As its maker states it. Drops below it are a finding; 0 takes the step of the heights instead</source>
        <translation>ដូចដែលអ្នកផលិតបញ្ជាក់។ ភាពខុសគ្នានៃកម្ពស់តូចជាងនេះត្រូវបានរាយការណ៍ក្នុងលទ្ធផលពិនិត្យ; 0 ប្រើជំហាននៃកម្ពស់ជំនួស</translation>
    </message>
    <message>
        <source>Cells at the edge always drain outward</source>
        <translation>ក្រឡានៅគែមតែងតែហូរចេញក្រៅ</translation>
    </message>
    <message>
        <source>As SAGA, GRASS and RichDEM have it, for comparing with them</source>
        <translation>ដូចក្នុង SAGA, GRASS និង RichDEM សម្រាប់ប្រៀបធៀបជាមួយវា</translation>
    </message>
    <message>
        <source>Flow accumulation (cells)</source>
        <translation>ការប្រមូលផ្តុំលំហូរ (ក្រឡា)</translation>
    </message>
    <message>
        <source>GeoTIFF (.tif) of whole numbers; 0 where the terrain has no data. Without it only the figures are given</source>
        <translation>GeoTIFF (.tif) នៃចំនួនគត់; 0 ត្រង់កន្លែងដែលសណ្ឋានដីគ្មានទិន្នន័យ។ បើគ្មានវា ផ្តល់តែតួលេខប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Cells with a height</source>
        <translation>ក្រឡាដែលមានកម្ពស់</translation>
    </message>
    <message>
        <source>Cells that filling raised</source>
        <translation>ក្រឡាដែលត្រូវបានលើកកម្ពស់ដោយការបំពេញ</translation>
    </message>
    <message>
        <source>Largest accumulation (cells)</source>
        <translation>ការប្រមូលផ្តុំធំបំផុត (ក្រឡា)</translation>
    </message>
    <message>
        <source>Largest accumulation (km²)</source>
        <translation>ការប្រមូលផ្តុំធំបំផុត (km²)</translation>
    </message>
    <message>
        <source>Cells where water leaves the terrain</source>
        <translation>ក្រឡាដែលទឹកហូរចេញពីសណ្ឋានដី</translation>
    </message>
    <message>
        <source>Cells where water stays</source>
        <translation>ក្រឡាដែលទឹកដក់</translation>
    </message>
    <message>
        <source>What the terrain cannot support</source>
        <translation>អ្វីដែលសណ្ឋានដីមិនអាចគាំទ្របាន</translation>
    </message>
    <message>
        <source>Findings about the terrain</source>
        <translation>លទ្ធផលពិនិត្យអំពីសណ្ឋានដី</translation>
    </message>
    <message>
        <source>No terrain is given (DEM).</source>
        <translation>មិនបានផ្តល់សណ្ឋានដីទេ (DEM)។</translation>
    </message>
    <message>
        <source>There is no method “%1”. METHOD is D8.</source>
        <translation>គ្មានវិធី “%1” ទេ។ METHOD គឺ D8។</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF: the name “%1” must end in .tif.</source>
        <translation>លទ្ធផលជា GeoTIFF៖ ឈ្មោះ “%1” ត្រូវបញ្ចប់ដោយ .tif។</translation>
    </message>
</context>
<context>
    <name>GeometryFault</name>
    <message>
        <source>An area needs at least three corner points.</source>
        <translation>ផ្ទៃត្រូវមានចំណុចជ្រុងយ៉ាងតិចបី។</translation>
    </message>
    <message>
        <source>Two corner points lie in one place.</source>
        <translation>ចំណុចជ្រុងពីរនៅកន្លែងតែមួយ។</translation>
    </message>
    <message>
        <source>The boundary runs back on itself: there is a spike without area.</source>
        <translation>ព្រំត្រឡប់លើខ្លួនវាវិញ៖ មានផ្នែកស្រួចដែលគ្មានផ្ទៃ។</translation>
    </message>
    <message>
        <source>Nothing would be left.</source>
        <translation>នឹងគ្មានអ្វីនៅសល់ទេ។</translation>
    </message>
    <message>
        <source>A line needs a length.</source>
        <translation>បន្ទាត់ត្រូវមានប្រវែង។</translation>
    </message>
    <message>
        <source>The line runs back on itself.</source>
        <translation>បន្ទាត់ត្រឡប់លើខ្លួនវាវិញ។</translation>
    </message>
    <message>
        <source>The boundary crosses or touches itself.</source>
        <translation>ព្រំកាត់ ឬប៉ះខ្លួនវា។</translation>
    </message>
    <message>
        <source>The area is smaller than 0.01 m².</source>
        <translation>ផ្ទៃតូចជាង 0.01 m²។</translation>
    </message>
    <message>
        <source>The line would be in several pieces.</source>
        <translation>បន្ទាត់នឹងក្លាយជាបំណែកច្រើន។</translation>
    </message>
</context>
<context>
    <name>GroundPlaneText</name>
    <message>
        <source>Something drawn lies where the plan&apos;s coordinate system (%1) does not reach.</source>
        <translation>មានអ្វីមួយត្រូវបានគូរនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់ប្លង់ (%1) មិនគ្របដល់។</translation>
    </message>
    <message>
        <source>Check the plan: its list of findings names what lies far away.</source>
        <translation>សូមពិនិត្យប្លង់៖ បញ្ជីលទ្ធផលពិនិត្យបញ្ជាក់អ្វីដែលនៅឆ្ងាយ។</translation>
    </message>
    <message>
        <source>Land cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>មិនអាចវាស់ដីបានទេ៖ ប្រព័ន្ធកូអរដោនេ “%1” របស់ប្លង់មិនស្គាល់ ឬមិនស្ថិតលើអេលីបសូអ៊ីតណាទេ។</translation>
    </message>
</context>
<context>
    <name>GtfsCheck</name>
    <message>
        <source>Reads a GTFS feed (zip file or folder) and says which dates it covers and everything that is wrong with it, with file, row, field and value.</source>
        <translation>អានទិន្នន័យ GTFS (ឯកសារ zip ឬថត) ហើយប្រាប់ថាវាគ្របដណ្តប់កាលបរិច្ឆេទណា និងអ្វីៗទាំងអស់ដែលខុស ជាមួយឯកសារ ជួរ ជួរឈរ និងតម្លៃ។</translation>
    </message>
    <message>
        <source>Whether runs can be counted</source>
        <translation>តើអាចរាប់ជើងរត់បានឬទេ</translation>
    </message>
    <message>
        <source>First date of the feed</source>
        <translation>កាលបរិច្ឆេទដំបូងនៃទិន្នន័យ</translation>
    </message>
    <message>
        <source>Last date of the feed</source>
        <translation>កាលបរិច្ឆេទចុងក្រោយនៃទិន្នន័យ</translation>
    </message>
    <message>
        <source>A good date to look at</source>
        <translation>កាលបរិច្ឆេទល្អសម្រាប់ពិនិត្យ</translation>
    </message>
    <message>
        <source>Check a public transport feed</source>
        <translation>ពិនិត្យទិន្នន័យដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
</context>
<context>
    <name>GtfsSummary</name>
    <message>
        <source>Reads a GTFS feed (zip file or folder) and counts what it offers on one day: runs, stops served, first departure and last arrival, vehicle hours, departures at each stop. Runs of frequencies.txt are counted too. Times past midnight belong to the day before and are written past 24:00. Everything wrong with the feed is reported with file, row, field and value.</source>
        <translation>អានទិន្នន័យ GTFS (ឯកសារ zip ឬថត) ហើយរាប់សេវាក្នុងមួយថ្ងៃ៖ ជើងរត់ ចំណតដែលមានសេវា ការចេញដំណើរដំបូង និងការមកដល់ចុងក្រោយ ម៉ោងរត់នៃយានយន្ត និងការចេញដំណើរនៅចំណតនីមួយៗ។ ជើងរត់ក្នុង frequencies.txt ក៏ត្រូវបានរាប់ដែរ។ ម៉ោងក្រោយអធ្រាត្រជារបស់ថ្ងៃមុន ហើយសរសេរលើស 24:00។ អ្វីៗទាំងអស់ដែលខុសក្នុងទិន្នន័យ ត្រូវបានរាយការណ៍ជាមួយឯកសារ ជួរ ជួរឈរ និងតម្លៃ។</translation>
    </message>
    <message>
        <source>Languages of names</source>
        <translation>ភាសានៃឈ្មោះ</translation>
    </message>
    <message>
        <source>One or two, as “ko,km”, from the feed&apos;s translations.txt, for STOPS, ROUTE_LINES and the table of routes. Left out: the feed&apos;s own names.</source>
        <translation>មួយ ឬពីរ ដូចជា “ko,km” ពី translations.txt នៃទិន្នន័យ សម្រាប់ STOPS, ROUTE_LINES និងតារាងខ្សែ។ បើទុកទទេ៖ ឈ្មោះដើមនៃទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Stops with their departures</source>
        <translation>ចំណត និងការចេញដំណើររបស់វា</translation>
    </message>
    <message>
        <source>Courses of the routes</source>
        <translation>គន្លងនៃខ្សែ</translation>
    </message>
    <message>
        <source>Routes in the feed</source>
        <translation>ខ្សែក្នុងទិន្នន័យ</translation>
    </message>
    <message>
        <source>Runs on the day</source>
        <translation>ជើងរត់នៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>ការចេញដំណើរដំបូង</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>ការមកដល់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Stops with service on the day</source>
        <translation>ចំណតដែលមានសេវានៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Nothing in this feed runs on any date. Check the dates in calendar.txt and calendar_dates.txt.</source>
        <translation>គ្មានអ្វីក្នុងទិន្នន័យនេះរត់នៅកាលបរិច្ឆេទណាមួយទេ។ សូមពិនិត្យកាលបរិច្ឆេទក្នុង calendar.txt និង calendar_dates.txt។</translation>
    </message>
    <message>
        <source>Public transport on one day</source>
        <translation>ដឹកជញ្ជូនសាធារណៈក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
</context>
<context>
    <name>GtfsToUtf8</name>
    <message>
        <source>GTFS must be UTF-8; some programs write UTF-16. This copies a feed with such tables made UTF-8. The feed itself stays as it is.</source>
        <translation>GTFS ត្រូវតែជា UTF-8 ប៉ុន្តែកម្មវិធីខ្លះសរសេរ UTF-16។ មុខងារនេះចម្លងទិន្នន័យដោយបម្លែងតារាងបែបនេះជា UTF-8។ ទិន្នន័យដើមនៅដដែល។</translation>
    </message>
    <message>
        <source>GTFS feed</source>
        <translation>ទិន្នន័យ GTFS</translation>
    </message>
    <message>
        <source>New feed</source>
        <translation>ទិន្នន័យថ្មី</translation>
    </message>
    <message>
        <source>There is a file at %1 already. Choose another name.</source>
        <translation>មានឯកសារនៅ %1 រួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>មិនអាចសរសេរ %1 បានទេ៖ %2។ សូមជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Convert a feed to UTF-8</source>
        <translation>បម្លែងទិន្នន័យ GTFS ទៅ UTF-8</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” does not say which column takes which field.</source>
        <translation>“%1” មិនបញ្ជាក់ថាជួរឈរណាសម្រាប់វាលណាទេ។</translation>
    </message>
    <message>
        <source>Write column=field, such as name=SIG_KOR_NM.</source>
        <translation>សូមសរសេរ column=field ដូចជា name=SIG_KOR_NM។</translation>
    </message>
    <message>
        <source>its outline is not valid (%1)</source>
        <translation>គែមរបស់វាមិនត្រឹមត្រូវ (%1)</translation>
    </message>
    <message>
        <source>its outline crosses or touches itself</source>
        <translation>គែមរបស់វាកាត់ ឬប៉ះខ្លួនវា</translation>
    </message>
    <message>
        <source>its holes cut it apart</source>
        <translation>រន្ធរបស់វាកាត់វាជាផ្នែកៗ</translation>
    </message>
    <message>
        <source>a hole lies outside of it</source>
        <translation>រន្ធមួយស្ថិតនៅក្រៅវា</translation>
    </message>
    <message>
        <source>one of its rings lies inside another</source>
        <translation>រង្វង់គែមមួយរបស់វាស្ថិតក្នុងមួយទៀត</translation>
    </message>
    <message>
        <source>a ring has too few points</source>
        <translation>រង្វង់គែមមួយមានចំណុចតិចពេក</translation>
    </message>
    <message>
        <source>%1 (at %2, %3)</source>
        <translation>%1 (នៅ %2, %3)</translation>
    </message>
    <message>
        <source>There is no way from the file&apos;s coordinate system to the plan&apos;s (%1): %2</source>
        <translation>មិនអាចបម្លែងពីប្រព័ន្ធកូអរដោនេនៃឯកសារទៅប្រព័ន្ធរបស់ប្លង់ (%1) បានទេ៖ %2</translation>
    </message>
    <message>
        <source>Name another coordinate system for the file.</source>
        <translation>សូមដាក់ប្រព័ន្ធកូអរដោនេផ្សេងសម្រាប់ឯកសារ។</translation>
    </message>
    <message>
        <source>parts of another kind were left out</source>
        <translation>ផ្នែកដែលមានប្រភេទផ្សេងត្រូវបានទុកចេញ</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n layers: %1.</source>
        <translation>
            <numerusform>ឯកសារមាន %n ស្រទាប់៖ %1។</numerusform>
            <numerusform>ឯកសារមាន %n ស្រទាប់៖ %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of them: FILE|layername=LAYER.</source>
        <translation>សូមបញ្ជាក់មួយក្នុងចំណោមនោះ៖ FILE|layername=LAYER។</translation>
    </message>
    <message>
        <source>“%1” is no text encoding that Madang knows.</source>
        <translation>“%1” មិនមែនជាការអ៊ិនកូដអត្ថបទដែល Madang ស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Madang ស្គាល់៖ %1។</translation>
    </message>
    <message>
        <source>The text does not look like %1.</source>
        <translation>អត្ថបទមើលទៅមិនដូច %1 ទេ។</translation>
    </message>
    <message>
        <source>It was read as %1 because that was asked for; its bytes look like %2. Check a few names in the result.</source>
        <translation>វាត្រូវបានអានជា %1 ព្រោះបានស្នើដូច្នេះ ប៉ុន្តែបៃរបស់វាមើលទៅដូច %2។ សូមពិនិត្យឈ្មោះខ្លះក្នុងលទ្ធផល។</translation>
    </message>
    <message>
        <source>The text is %1, not %2 as the file says.</source>
        <translation>អត្ថបទគឺ %1 មិនមែន %2 ដូចដែលឯកសារបញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>It was read by what its bytes show. Check a few names in the result, or say the encoding yourself.</source>
        <translation>វាត្រូវបានអានតាមអ្វីដែលបៃរបស់វាបង្ហាញ។ សូមពិនិត្យឈ្មោះខ្លះក្នុងលទ្ធផល ឬបញ្ជាក់ការអ៊ិនកូដដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>%1 is wrong; the text was read by what its bytes show. Check a few names in the result, or say the encoding yourself.</source>
        <translation>%1 ខុស។ អត្ថបទត្រូវបានអានតាមអ្វីដែលបៃរបស់វាបង្ហាញ។ សូមពិនិត្យឈ្មោះខ្លះក្នុងលទ្ធផល ឬបញ្ជាក់ការអ៊ិនកូដដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The text of the file is in an encoding that could not be recognised.</source>
        <translation>អត្ថបទនៃឯកសារមានការអ៊ិនកូដដែលមិនអាចសម្គាល់បាន។</translation>
    </message>
    <message>
        <source>The text of the file could be in more than one encoding: %1.</source>
        <translation>អត្ថបទនៃឯកសារអាចមានការអ៊ិនកូដច្រើនជាងមួយ៖ %1។</translation>
    </message>
    <message>
        <source>Say which with --encoding, for example --encoding %1.</source>
        <translation>សូមបញ្ជាក់មួយណាដោយ --encoding ឧទាហរណ៍ --encoding %1។</translation>
    </message>
    <message>
        <source>The file has no field “%1”.</source>
        <translation>ឯកសារគ្មានវាល “%1” ទេ។</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>មាន៖ %1។</translation>
    </message>
    <message>
        <source>It is not clear which columns hold the place of each row. The columns are: %1.</source>
        <translation>មិនច្បាស់ថាជួរឈរណាផ្ទុកទីតាំងនៃជួរនីមួយៗទេ។ ជួរឈរមាន៖ %1។</translation>
    </message>
    <message>
        <source>More than one set of columns could hold the place of each row. The columns are: %1.</source>
        <translation>សំណុំជួរឈរច្រើនជាងមួយអាចផ្ទុកទីតាំងនៃជួរនីមួយៗ។ ជួរឈរមាន៖ %1។</translation>
    </message>
    <message>
        <source>Say which: --x COLUMN --y COLUMN, or --wkt COLUMN.</source>
        <translation>សូមបញ្ជាក់មួយណា៖ --x COLUMN --y COLUMN ឬ --wkt COLUMN។</translation>
    </message>
    <message>
        <source>The shapefile has no .prj file, so that its coordinate system is not known.</source>
        <translation>shapefile គ្មានឯកសារ .prj ដូច្នេះមិនស្គាល់ប្រព័ន្ធកូអរដោនេរបស់វាទេ។</translation>
    </message>
    <message>
        <source>A drawing does not say what coordinate system it is in.</source>
        <translation>គំនូរមិនបញ្ជាក់ប្រព័ន្ធកូអរដោនេរបស់វាទេ។</translation>
    </message>
    <message>
        <source>The table does not say what coordinate system its places are in.</source>
        <translation>តារាងមិនបញ្ជាក់ប្រព័ន្ធកូអរដោនេនៃទីតាំងរបស់វាទេ។</translation>
    </message>
    <message>
        <source>The file does not say what coordinate system it is in.</source>
        <translation>ឯកសារមិនបញ្ជាក់ប្រព័ន្ធកូអរដោនេរបស់វាទេ។</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system that Madang knows.</source>
        <translation>“%1” មិនមែនជាប្រព័ន្ធកូអរដោនេដែល Madang ស្គាល់ទេ។</translation>
    </message>
    <message>
        <source>Name it by its number, such as EPSG:5186.</source>
        <translation>សូមបញ្ជាក់តាមលេខរបស់វា ដូចជា EPSG:5186។</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and say it with --crs, for example --crs EPSG:5186.</source>
        <translation>សូមសួរអ្នកបង្កើតឯកសារ ហើយបញ្ជាក់វាដោយ --crs ឧទាហរណ៍ --crs EPSG:5186។</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and say it with --crs. In %1 the data would lie where the plan is.</source>
        <translation>សូមសួរអ្នកបង្កើតឯកសារ ហើយបញ្ជាក់វាដោយ --crs។ ក្នុង %1 ទិន្នន័យនឹងស្ថិតនៅកន្លែងប្លង់។</translation>
    </message>
    <message>
        <source>The coordinates of the file cannot be in %1.</source>
        <translation>កូអរដោនេនៃឯកសារមិនអាចជា %1 បានទេ។</translation>
    </message>
    <message>
        <source>The coordinates look like longitude and latitude, not like %1.</source>
        <translation>កូអរដោនេមើលទៅដូចរយៈបណ្តោយ និងរយៈទទឹង មិនដូច %1 ទេ។</translation>
    </message>
    <message>
        <source>The file says that it is in %1; its features are around %2, %3.</source>
        <translation>ឯកសារបញ្ជាក់ថាវាជា %1។ វត្ថុរបស់វាស្ថិតនៅជុំវិញ %2, %3។</translation>
    </message>
    <message>
        <source>It was said to be in %1; its features are around %2, %3.</source>
        <translation>វាត្រូវបានបញ្ជាក់ថាជា %1។ វត្ថុរបស់វាស្ថិតនៅជុំវិញ %2, %3។</translation>
    </message>
    <message>
        <source>These numbers look like degrees of longitude and latitude, while that system counts in metres.</source>
        <translation>លេខទាំងនេះមើលទៅដូចដឺក្រេរយៈបណ្តោយ និងរយៈទទឹង ខណៈប្រព័ន្ធនោះគិតជាម៉ែត្រ។</translation>
    </message>
    <message>
        <source>Longitude and latitude seem to be exchanged: the other way round the data would lie where the plan is.</source>
        <translation>រយៈបណ្តោយ និងរយៈទទឹងទំនងជាប្តូរកន្លែងគ្នា៖ បើប្តូរវិញ ទិន្នន័យនឹងស្ថិតនៅកន្លែងប្លង់។</translation>
    </message>
    <message>
        <source>Read in %1, the data would lie where the plan is.</source>
        <translation>បើអានជា %1 ទិន្នន័យនឹងស្ថិតនៅកន្លែងប្លង់។</translation>
    </message>
    <message>
        <source>Ask whoever made the file which coordinate system is right. If this one is not, undo the import and import again with the right one.</source>
        <translation>សូមសួរអ្នកបង្កើតឯកសារថាប្រព័ន្ធកូអរដោនេណាត្រឹមត្រូវ។ បើប្រព័ន្ធនេះមិនត្រឹមត្រូវ សូមមិនធ្វើការនាំចូលនេះវិញ ហើយនាំចូលម្តងទៀតដោយប្រព័ន្ធត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Say the right coordinate system with --crs.</source>
        <translation>សូមបញ្ជាក់ប្រព័ន្ធកូអរដោនេត្រឹមត្រូវដោយ --crs។</translation>
    </message>
    <message>
        <source>Say the right coordinate system with --crs; %1 would fit.</source>
        <translation>សូមបញ្ជាក់ប្រព័ន្ធកូអរដោនេត្រឹមត្រូវដោយ --crs។ %1 អាចសមស្រប។</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>តារាង “%1” គ្មានជួរឈរ “%2” ទេ។</translation>
    </message>
    <message>
        <source>The plan has no table “%1” that takes imports.</source>
        <translation>ប្លង់គ្មានតារាង “%1” ដែលទទួលការនាំចូលទេ។</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>សូមជ្រើសមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>A plan cannot be imported into itself.</source>
        <translation>មិនអាចនាំចូលប្លង់ទៅក្នុងខ្លួនវាបានទេ។</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>The file has no places: it is a table without geometry.</source>
        <translation>ឯកសារគ្មានទីតាំងទេ៖ វាជាតារាងដែលគ្មានរូបធរណីមាត្រ។</translation>
    </message>
    <message>
        <source>For a shapefile choose the .shp file, and keep .shp, .shx, .dbf and .prj together.</source>
        <translation>សម្រាប់ shapefile សូមជ្រើសឯកសារ .shp ហើយទុក .shp, .shx, .dbf និង .prj ជាមួយគ្នា។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a place were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលគ្មានទីតាំង ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលគ្មានទីតាំង ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no areas were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមិនមែនជាផ្ទៃ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមិនមែនជាផ្ទៃ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no lines were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមិនមែនជាបន្ទាត់ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមិនមែនជាបន្ទាត់ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no points were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមិនមែនជាចំណុច ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមិនមែនជាចំណុច ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with coordinates that are no numbers were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមានកូអរដោនេមិនមែនជាលេខ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមានកូអរដោនេមិនមែនជាលេខ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) outside the reach of the coordinate system were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលស្ថិតក្រៅដែនគ្របដណ្តប់នៃប្រព័ន្ធកូអរដោនេ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលស្ថិតក្រៅដែនគ្របដណ្តប់នៃប្រព័ន្ធកូអរដោនេ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that enclose nothing were refused.</source>
        <translation>
            <numerusform>ផ្ទៃ %n ដែលមិនព័ទ្ធអ្វីទេ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ផ្ទៃ %n ដែលមិនព័ទ្ធអ្វីទេ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without length were refused.</source>
        <translation>
            <numerusform>បន្ទាត់ %n ដែលគ្មានប្រវែង ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>បន្ទាត់ %n ដែលគ្មានប្រវែង ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a value that is no number were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមានតម្លៃមិនមែនជាលេខ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមានតម្លៃមិនមែនជាលេខ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that break a rule of the table were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលល្មើសវិធាននៃតារាង ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលល្មើសវិធាននៃតារាង ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken area(s) were repaired.</source>
        <translation>
            <numerusform>ផ្ទៃខូច %n ត្រូវបានជួសជុល។</numerusform>
            <numerusform>ផ្ទៃខូច %n ត្រូវបានជួសជុល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold characters that are not of the encoding.</source>
        <translation>
            <numerusform>ជួរ %n មានតួអក្សរដែលមិនមែនជារបស់ការអ៊ិនកូដនេះ។</numerusform>
            <numerusform>ជួរ %n មានតួអក្សរដែលមិនមែនជារបស់ការអ៊ិនកូដនេះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read from text.</source>
        <translation>
            <numerusform>លេខ %n ត្រូវបានអានពីអត្ថបទ។</numerusform>
            <numerusform>លេខ %n ត្រូវបានអានពីអត្ថបទ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them into a table of their kind.</source>
        <translation>សូមនាំចូលវាទៅក្នុងតារាងដែលត្រូវនឹងប្រភេទរបស់វា។</translation>
    </message>
    <message>
        <source>Correct the values in the file, or leave that column out of the import.</source>
        <translation>សូមកែតម្លៃក្នុងឯកសារ ឬទុកជួរឈរនោះចេញពីការនាំចូល។</translation>
    </message>
    <message>
        <source>Correct the values in the file, or map another field.</source>
        <translation>សូមកែតម្លៃក្នុងឯកសារ ឬភ្ជាប់វាលផ្សេង។</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>សូមពិនិត្យប្រព័ន្ធកូអរដោនេនៃឯកសារ។</translation>
    </message>
    <message>
        <source>Look at them on the map.</source>
        <translation>សូមមើលវាលើផែនទី។</translation>
    </message>
    <message>
        <source>Check the encoding, and correct these rows in the plan.</source>
        <translation>សូមពិនិត្យការអ៊ិនកូដ ហើយកែជួរទាំងនេះក្នុងប្លង់។</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>សូមពិនិត្យថានេះជាបំណងពិត។</translation>
    </message>
    <message>
        <source>Correct them in the file and import them again.</source>
        <translation>សូមកែវាក្នុងឯកសារ រួចនាំចូលម្តងទៀត។</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>ផ្ទៃ</translation>
    </message>
    <message>
        <source>a collection of other things (%1)</source>
        <translation>បណ្តុំនៃអ្វីផ្សេង (%1)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ជួរ %1</translation>
    </message>
    <message>
        <source>row %1 (id %2)</source>
        <translation>ជួរ %1 (id %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>“%1” in “%2” says neither yes nor no</source>
        <translation>“%1” ក្នុង “%2” មិនបញ្ជាក់ថាបាទ/ចាស ឬទេ</translation>
    </message>
    <message>
        <source>“%1” for “%2” could be with or without decimals</source>
        <translation>“%1” សម្រាប់ “%2” អាចមាន ឬគ្មានទសភាគ</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no number</source>
        <translation>“%1” សម្រាប់ “%2” មិនមែនជាលេខ</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no whole number</source>
        <translation>“%1” សម្រាប់ “%2” មិនមែនជាចំនួនគត់</translation>
    </message>
    <message>
        <source>“%1” for “%2” was read as %3</source>
        <translation>“%1” សម្រាប់ “%2” ត្រូវបានអានជា %3</translation>
    </message>
    <message>
        <source>The text of %1 is not Unicode, and the rows before it do not tell what it is.</source>
        <translation>អត្ថបទនៃ %1 មិនមែនជា Unicode ហើយជួរមុនវាមិនបញ្ជាក់ថាជាអ្វីទេ។</translation>
    </message>
    <message>
        <source>Say the encoding with --encoding, for example --encoding %1.</source>
        <translation>សូមបញ្ជាក់ការអ៊ិនកូដដោយ --encoding ឧទាហរណ៍ --encoding %1។</translation>
    </message>
    <message>
        <source>characters that are not %1</source>
        <translation>តួអក្សរដែលមិនមែនជា %1</translation>
    </message>
    <message>
        <source>“%1” is no geometry</source>
        <translation>“%1” មិនមែនជារូបធរណីមាត្រ</translation>
    </message>
    <message>
        <source>“%1” is no coordinate</source>
        <translation>“%1” មិនមែនជាកូអរដោនេ</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>វាគ្មានទីតាំង</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>វាជា %1</translation>
    </message>
    <message>
        <source>a coordinate is no number or without end</source>
        <translation>កូអរដោនេមួយមិនមែនជាលេខ ឬគ្មានទីបញ្ចប់</translation>
    </message>
    <message>
        <source>the coordinate system does not reach to %1</source>
        <translation>ប្រព័ន្ធកូអរដោនេមិនគ្របដល់ %1</translation>
    </message>
    <message>
        <source>the area at %1 encloses nothing</source>
        <translation>ផ្ទៃនៅ %1 មិនព័ទ្ធអ្វីទេ</translation>
    </message>
    <message>
        <source>the line at %1 has no length</source>
        <translation>បន្ទាត់នៅ %1 គ្មានប្រវែង</translation>
    </message>
    <message>
        <source>File %1. %2.</source>
        <translation>ឯកសារ %1។ %2។</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>និង %n ទៀត។</numerusform>
            <numerusform>និង %n ទៀត។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” are larger than any real one.</source>
        <translation>
            <numerusform>តម្លៃ %n នៃ “%1” ធំជាងតម្លៃពិតណាៗ។</numerusform>
            <numerusform>តម្លៃ %n នៃ “%1” ធំជាងតម្លៃពិតណាៗ។</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1, %2. Values above %3 are rarely true; the file may be in another unit. If it is in centimetres, undo this import and import again, saying so for this column.</source>
        <translation>ឯកសារ %1, %2។ តម្លៃលើស %3 កម្រពិត។ ឯកសារអាចប្រើឯកតាផ្សេង។ បើវាជាសង់ទីម៉ែត្រ សូមមិនធ្វើការនាំចូលនេះវិញ ហើយនាំចូលម្តងទៀតដោយបញ្ជាក់ដូច្នេះសម្រាប់ជួរឈរនេះ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts became several rows.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមានផ្នែកច្រើន បានក្លាយជាជួរច្រើន។</numerusform>
            <numerusform>ជួរ %n ដែលមានផ្នែកច្រើន បានក្លាយជាជួរច្រើន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without “%1” were left out: they are something else.</source>
        <translation>
            <numerusform>ជួរ %n ដែលគ្មាន “%1” ត្រូវបានទុកចេញ៖ វាជាអ្វីផ្សេង។</numerusform>
            <numerusform>ជួរ %n ដែលគ្មាន “%1” ត្រូវបានទុកចេញ៖ វាជាអ្វីផ្សេង។</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be taken too, if every row is asked for.</source>
        <translation>អាចយកវាបានដែរ បើស្នើយកជួរទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the file were not taken.</source>
        <translation>
            <numerusform>វាល %n នៃឯកសារមិនត្រូវបានយកទេ។</numerusform>
            <numerusform>វាល %n នៃឯកសារមិនត្រូវបានយកទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>វាមាន៖ %1។</translation>
    </message>
    <message>
        <source>%1 holds no rows. The plan is as it was.</source>
        <translation>%1 គ្មានជួរទេ។ ប្លង់នៅដដែល។</translation>
    </message>
    <message>
        <source>Nothing of %1 could be imported. The plan is as it was.</source>
        <translation>មិនអាចនាំចូលអ្វីពី %1 បានទេ។ ប្លង់នៅដដែល។</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>មិនអាចសរសេរបញ្ជីបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>សូមជ្រើសថតផ្សេង ឬធ្វើឱ្យថាសមានកន្លែងទំនេរ។</translation>
    </message>
    <message>
        <source>“%1” is %2, but may not be negative</source>
        <translation>“%1” គឺ %2 ប៉ុន្តែមិនអាចអវិជ្ជមាន</translation>
    </message>
    <message>
        <source>“%1” is %2, but must be above zero</source>
        <translation>“%1” គឺ %2 ប៉ុន្តែត្រូវតែលើសពីសូន្យ</translation>
    </message>
    <message>
        <source>“%1” is %2, but is a share between 0 and 1</source>
        <translation>“%1” គឺ %2 ប៉ុន្តែត្រូវជាចំណែកចន្លោះ 0 និង 1</translation>
    </message>
    <message>
        <source>“%1” is “%2”, but must be one of: %3</source>
        <translation>“%1” គឺ “%2” ប៉ុន្តែត្រូវតែជាមួយក្នុងចំណោម៖ %3</translation>
    </message>
    <message>
        <source>“%1” has no value, but needs one</source>
        <translation>“%1” គ្មានតម្លៃ តែត្រូវមានតម្លៃមួយ</translation>
    </message>
    <message>
        <source>the plan has such a row already (%1)</source>
        <translation>ប្លង់មានជួរបែបនេះរួចហើយ (%1)</translation>
    </message>
    <message>
        <source>the plan does not take it: %1</source>
        <translation>ប្លង់មិនទទួលវាទេ៖ %1</translation>
    </message>
    <message>
        <source>GDAL&apos;s SQLite driver is missing.</source>
        <translation>បាត់ឌ្រាយវើ SQLite របស់ GDAL។</translation>
    </message>
    <message>
        <source>Install GDAL with SQLite.</source>
        <translation>សូមដំឡើង GDAL ដែលមាន SQLite។</translation>
    </message>
    <message>
        <source>The plan has no table “%1”.</source>
        <translation>ប្លង់គ្មានតារាង “%1” ទេ។</translation>
    </message>
    <message>
        <source>The rules of the table “%1” could not be read: %2</source>
        <translation>មិនអាចអានវិធាននៃតារាង “%1” បានទេ៖ %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>មិនអាចអានឯកសារបានទេ៖ %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a source.</source>
        <translation>“%1” មិនអាចជាផ្នែកនៃប្រភពបានទេ។</translation>
    </message>
    <message>
        <source>Name a layer as FILE|layername=LAYER.</source>
        <translation>សូមបញ្ជាក់ស្រទាប់ជា FILE|layername=LAYER។</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>គ្មានឯកសារបែបនេះទេ។</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>សូមពិនិត្យឈ្មោះ និងថត។</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>គ្មានសិទ្ធិអានឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it elsewhere.</source>
        <translation>សូមសុំសិទ្ធិអានវា ឬចម្លងវាទៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>The shapefile cannot be opened: %1</source>
        <translation>មិនអាចបើក shapefile បានទេ៖ %1</translation>
    </message>
    <message>
        <source>A shapefile is several files: put the .shp, .shx, .dbf and .prj of the same name into one folder.</source>
        <translation>shapefile មានឯកសារច្រើន៖ សូមដាក់ .shp, .shx, .dbf និង .prj ដែលមានឈ្មោះដូចគ្នាក្នុងថតតែមួយ។</translation>
    </message>
    <message>
        <source>This is no file of map features that Madang can read.</source>
        <translation>នេះមិនមែនជាឯកសារវត្ថុផែនទីដែល Madang អាចអានបានទេ។</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>មិនអាចបើកឯកសារបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The file holds no features.</source>
        <translation>ឯកសារគ្មានវត្ថុទេ។</translation>
    </message>
    <message>
        <source>The file has no layer “%1”.</source>
        <translation>ឯកសារគ្មានស្រទាប់ “%1” ទេ។</translation>
    </message>
    <message>
        <source>The file breaks off after row %1: %2</source>
        <translation>ឯកសារដាច់ក្រោយជួរ %1៖ %2</translation>
    </message>
    <message>
        <source>Get a whole copy of the file, or export it again.</source>
        <translation>សូមរកច្បាប់ចម្លងពេញលេញនៃឯកសារ ឬនាំចេញវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ឯកសារទទេ។</translation>
    </message>
    <message>
        <source>Ask whoever made it for a whole copy.</source>
        <translation>សូមសុំច្បាប់ចម្លងពេញលេញពីអ្នកបង្កើតវា។</translation>
    </message>
    <message>
        <source>The points in the numbers of “%1” may stand between thousands.</source>
        <translation>ចំណុចក្នុងលេខនៃ “%1” អាចជាសញ្ញាបំបែកខ្ទង់ពាន់។</translation>
    </message>
    <message>
        <source>File %1. “%2” was read as %3, as if its point stood before decimals. If these are thousands, undo this import, take the points out of the numbers in the file, and import again.</source>
        <translation>ឯកសារ %1។ “%2” ត្រូវបានអានជា %3 ដោយចាត់ទុកចំណុចជាសញ្ញាទសភាគ។ បើវាជាសញ្ញាខ្ទង់ពាន់ សូមមិនធ្វើការនាំចូលនេះវិញ ដកចំណុចចេញពីលេខក្នុងឯកសារ រួចនាំចូលម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” is no unit of a drawing.</source>
        <translation>“%1” មិនមែនជាឯកតានៃគំនូរទេ។</translation>
    </message>
    <message>
        <source>The drawing is in “%1” and was read so.</source>
        <translation>គំនូរគិតជា “%1” ហើយត្រូវបានអានដូច្នេះ។</translation>
    </message>
    <message>
        <source>The drawing does not say its unit; it was read in “%1”.</source>
        <translation>គំនូរមិនបញ្ជាក់ឯកតារបស់វាទេ។ វាត្រូវបានអានជា “%1”។</translation>
    </message>
    <message>
        <source>The drawing says that it is in “%1”, but was read in “%2”.</source>
        <translation>គំនូរបញ្ជាក់ថាវាគិតជា “%1” ប៉ុន្តែត្រូវបានអានជា “%2”។</translation>
    </message>
    <message>
        <source>Only so does it lie where the plan is. Look at it on the map; if it is wrong, undo the import and say the unit.</source>
        <translation>មានតែបែបនេះទេ ទើបវាស្ថិតនៅកន្លែងប្លង់។ សូមមើលវាលើផែនទី។ បើវាខុស សូមមិនធ្វើការនាំចូលវិញ ហើយបញ្ជាក់ឯកតា។</translation>
    </message>
    <message>
        <source>The drawing has no layer “%1”.</source>
        <translation>គំនូរគ្មានស្រទាប់ “%1” ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the drawing are labels and no rows of their own.</source>
        <translation>
            <numerusform>អត្ថបទ %n នៃគំនូរជាស្លាក មិនមែនជាជួរដោយឡែកទេ។</numerusform>
            <numerusform>អត្ថបទ %n នៃគំនូរជាស្លាក មិនមែនជាជួរដោយឡែកទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have several texts in them and took none.</source>
        <translation>
            <numerusform>ផ្ទៃ %n មានអត្ថបទច្រើនក្នុងវា ហើយមិនបានយកអត្ថបទណាទេ។</numerusform>
            <numerusform>ផ្ទៃ %n មានអត្ថបទច្រើនក្នុងវា ហើយមិនបានយកអត្ថបទណាទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layers so that one text stands in each, or name these areas in the plan.</source>
        <translation>សូមជ្រើសស្រទាប់ឱ្យមានអត្ថបទមួយក្នុងផ្ទៃនីមួយៗ ឬដាក់ឈ្មោះផ្ទៃទាំងនេះក្នុងប្លង់។</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that are drawn twice were taken once.</source>
        <translation>
            <numerusform>ផ្ទៃ %n ដែលគូរពីរដង ត្រូវបានយកតែម្តង។</numerusform>
            <numerusform>ផ្ទៃ %n ដែលគូរពីរដង ត្រូវបានយកតែម្តង។</numerusform>
        </translation>
    </message>
    <message>
        <source>An outline and its hatch on one layer are one area.</source>
        <translation>គែម និងឆ្នូតបំពេញរបស់វាលើស្រទាប់តែមួយ គឺជាផ្ទៃតែមួយ។</translation>
    </message>
    <message>
        <source>Madang reads Shapefile, GeoPackage, GeoJSON, KML, DXF, OSM, CSV, XLSX and ODS files.</source>
        <translation>Madang អានឯកសារ Shapefile, GeoPackage, GeoJSON, KML, DXF, OSM, CSV, XLSX និង ODS។</translation>
    </message>
    <message>
        <source>its outline was not closed</source>
        <translation>គែមរបស់វាមិនបានបិទ</translation>
    </message>
    <message>
        <source>In this coordinate system the data lies %1 km away from the plan.</source>
        <translation>ក្នុងប្រព័ន្ធកូអរដោនេនេះ ទិន្នន័យស្ថិតនៅឆ្ងាយពីគម្រោង %1 គ.ម.</translation>
    </message>
    <message>
        <source>In this coordinate system the data lies %1 km outside the plan&apos;s country.</source>
        <translation>ក្នុងប្រព័ន្ធកូអរដោនេនេះ ទិន្នន័យស្ថិតនៅក្រៅប្រទេសនៃគម្រោង %1 គ.ម.</translation>
    </message>
    <message>
        <source>Exchange them: --x COLUMN names the longitudes, --y COLUMN the latitudes.</source>
        <translation>សូមប្តូរពួកវា៖ --x COLUMN គឺរយៈបណ្តោយ, --y COLUMN គឺរយៈទទឹង។</translation>
    </message>
    <message>
        <source>Exchange them in the file, or have whoever made it do so.</source>
        <translation>សូមប្តូរពួកវាក្នុងឯកសារ ឬសុំឱ្យអ្នកបង្កើតឯកសារប្តូរ។</translation>
    </message>
    <message>
        <source>The shapefile is cut off: the end of it is missing.</source>
        <translation>ឯកសារ shapefile ត្រូវបានកាត់ផ្តាច់៖ ផ្នែកចុងបាត់។</translation>
    </message>
    <message>
        <source>What there is, and what there should be: %1. Get a whole copy of it; what is imported now is only a part.</source>
        <translation>ទំហំដែលមាន និងទំហំដែលត្រូវមាន៖ %1។ សូមរកច្បាប់ចម្លងពេញលេញ; អ្វីដែលនាំចូលឥឡូវនេះគ្រាន់តែជាផ្នែកមួយ។</translation>
    </message>
    <message>
        <source>The shapefile has no .dbf file, so that its features have no attributes.</source>
        <translation>ឯកសារ shapefile គ្មានឯកសារ .dbf ដូច្នេះវត្ថុរបស់វាគ្មានលក្ខណៈ។</translation>
    </message>
    <message>
        <source>Names, codes and all other values are in it. Put the .shp, .shx, .dbf and .prj of the same name into one folder, and import again.</source>
        <translation>ឈ្មោះ កូដ និងតម្លៃផ្សេងទៀតទាំងអស់ស្ថិតក្នុងវា។ សូមដាក់ .shp, .shx, .dbf និង .prj ដែលមានឈ្មោះដូចគ្នាក្នុងថតតែមួយ រួចនាំចូលម្តងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error of the spreadsheet instead of a value were refused.</source>
        <translation>
            <numerusform>ជួរ %n ដែលមានកំហុសរបស់តារាងគណនាជំនួសតម្លៃ ត្រូវបានបដិសេធ។</numerusform>
            <numerusform>ជួរ %n ដែលមានកំហុសរបស់តារាងគណនាជំនួសតម្លៃ ត្រូវបានបដិសេធ។</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for “%2” is an error of the spreadsheet</source>
        <translation>“%1” សម្រាប់ “%2” គឺជាកំហុសរបស់តារាងគណនា</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are in the plan already and were added once more.</source>
        <translation>
            <numerusform>ជួរ %n នៃឯកសារមានក្នុងប្លង់រួចហើយ ហើយត្រូវបានបន្ថែមម្តងទៀត។</numerusform>
            <numerusform>ជួរ %n នៃឯកសារមានក្នុងប្លង់រួចហើយ ហើយត្រូវបានបន្ថែមម្តងទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has rows with their uids, so that they got new ones; what names such a uid goes on meaning the row that was there. If the file was to change rows of the plan, undo this import, and read its attributes back instead.</source>
        <translation>គម្រោងមានជួរដែលមាន uid ដូចគ្នា ដូច្នេះពួកវាបានទទួល uid ថ្មី; អ្វីដែលយោងទៅ uid នោះនៅតែមានន័យជួរដែលមានពីមុន។ បើឯកសារសម្រាប់ផ្លាស់ប្តូរជួរនៃគម្រោង សូមមិនធ្វើការនាំចូលនេះវិញ ហើយអានលក្ខណៈត្រឡប់មកវិញជំនួស។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the uid of an earlier row of the file and got new ones.</source>
        <translation>
            <numerusform>ជួរ %n មាន uid ដូចជួរមុនក្នុងឯកសារ ហើយបានទទួល uid ថ្មី។</numerusform>
            <numerusform>ជួរ %n មាន uid ដូចជួរមុនក្នុងឯកសារ ហើយបានទទួល uid ថ្មី។</numerusform>
        </translation>
    </message>
    <message>
        <source>What names such a uid means the first of them.</source>
        <translation>អ្វីដែលយោងទៅ uid នោះមានន័យជួរដំបូង។</translation>
    </message>
    <message numerus="yes">
        <source>%n closed line(s) inside another one of their layer were taken as holes of it.</source>
        <translation>
            <numerusform>បន្ទាត់​បិទ %n ដែល​ស្ថិត​ក្នុង​បន្ទាត់​បិទ​ផ្សេង​នៃ​ស្រទាប់​តែ​មួយ ត្រូវ​បាន​យក​ជា​រន្ធ។</numerusform>
            <numerusform>បន្ទាត់​បិទ %n ដែល​ស្ថិត​ក្នុង​បន្ទាត់​បិទ​ផ្សេង​នៃ​ស្រទាប់​តែ​មួយ ត្រូវ​បាន​យក​ជា​រន្ធ។</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are areas of their own, undo this import and import again, saying so.</source>
        <translation>ប្រសិនបើ​វា​ជា​ផ្ទៃ​ដោយ​ឡែក សូម​ត្រឡប់​ការ​នាំ​ចូល​នេះ​វិញ ហើយ​នាំ​ចូល​ម្ដង​ទៀត​ដោយ​ប្រាប់​ដូច្នេះ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) took the text that stands in, at or along them.</source>
        <translation>
            <numerusform>ជួរ %n បាន​យក​អក្សរ​ដែល​ស្ថិត​ក្នុង​វា នៅ​ជិត​វា ឬ​តាម​បណ្ដោយ​វា។</numerusform>
            <numerusform>ជួរ %n បាន​យក​អក្សរ​ដែល​ស្ថិត​ក្នុង​វា នៅ​ជិត​វា ឬ​តាម​បណ្ដោយ​វា។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name nothing.</source>
        <translation>
            <numerusform>អក្សរ %n មិន​ដាក់​ឈ្មោះ​ឱ្យ​អ្វី​ទេ។</numerusform>
            <numerusform>អក្សរ %n មិន​ដាក់​ឈ្មោះ​ឱ្យ​អ្វី​ទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>To take texts as points, choose the layers that they are on, and no points.</source>
        <translation>ដើម្បី​យក​អក្សរ​ជា​ចំណុច សូម​ជ្រើស​ស្រទាប់​ដែល​មាន​អក្សរ ហើយ​គ្មាន​ចំណុច។</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on layers of other tables were left out.</source>
        <translation>
            <numerusform>វត្ថុ %n លើ​ស្រទាប់​នៃ​តារាង​ផ្សេង​ត្រូវ​បាន​ទុក​ចោល។</numerusform>
            <numerusform>វត្ថុ %n លើ​ស្រទាប់​នៃ​តារាង​ផ្សេង​ត្រូវ​បាន​ទុក​ចោល។</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on: %1. Choose the layers to take them too.</source>
        <translation>វា​ស្ថិត​លើ៖ %1។ សូម​ជ្រើស​ស្រទាប់​ទាំង​នេះ ដើម្បី​យក​វា​ដែរ។</translation>
    </message>
    <message>
        <source>File %1, %2. Values above %3 are rarely true. Correct them in the plan, or undo this import, correct the file, and import it again.</source>
        <translation>ឯកសារ %1, %2។ តម្លៃលើស %3 កម្រពិត។ សូមកែក្នុងគម្រោង ឬមិនធ្វើការនាំចូលនេះវិញ កែឯកសារ រួចនាំចូលម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” is %2, but may not be above %3</source>
        <translation>“%1” គឺ %2 ប៉ុន្តែមិនអាចលើស %3</translation>
    </message>
    <message>
        <source>%1 was imported into this table before.</source>
        <translation>%1 ត្រូវបាននាំចូលទៅក្នុងតារាងនេះពីមុនរួចហើយ។</translation>
    </message>
    <message>
        <source>It is the same file, byte for byte, so that its rows may be in the plan twice now. If they are, undo this import.</source>
        <translation>វាជាឯកសារដដែល ដូចគ្នាគ្រប់បៃ ដូច្នេះជួររបស់វាអាចមានពីរដងក្នុងប្លង់ឥឡូវនេះ។ បើដូច្នោះ សូមត្រឡប់ការនាំចូលនេះវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a land-use code that is in no code list.</source>
        <translation>
            <numerusform>ជួរ %n មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ។</numerusform>
            <numerusform>ជួរ %n មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a phase that the plan does not have.</source>
        <translation>
            <numerusform>ជួរ %n យោងទៅដំណាក់កាលដែលប្លង់មិនមាន។</numerusform>
            <numerusform>ជួរ %n យោងទៅដំណាក់កាលដែលប្លង់មិនមាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>They were taken as they are. Correct the codes in the plan, or add them to its code list.</source>
        <translation>វាត្រូវបានយកតាមសភាពដើម។ សូមកែកូដក្នុងប្លង់ ឬបន្ថែមវាទៅក្នុងបញ្ជីកូដរបស់ប្លង់។</translation>
    </message>
    <message>
        <source>They were taken as they are. Choose another phase in the plan, or import that one with its uid.</source>
        <translation>វាត្រូវបានយកតាមសភាពដើម។ សូមជ្រើសដំណាក់កាលផ្សេងក្នុងប្លង់ ឬនាំចូលដំណាក់កាលនោះជាមួយ uid របស់វា។</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The .shx file of the shapefile is cut off or not valid.</source>
        <translation>ឯកសារ .shx នៃ shapefile ត្រូវបានកាត់ផ្តាច់ ឬមិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The .shx file of the shapefile is missing.</source>
        <translation>ឯកសារ .shx នៃ shapefile បាត់។</translation>
    </message>
    <message>
        <source>The file is cut off or not valid.</source>
        <translation>ឯកសារត្រូវបានកាត់ផ្តាច់ ឬមិនត្រឹមត្រូវ។</translation>
    </message>
</context>
<context>
    <name>ImportRegulationsAlgorithm</name>
    <message>
        <source>Import regulations: what a table would change</source>
        <translation>នាំចូលបទប្បញ្ញត្តិ៖ អ្វីដែលតារាងនឹងប្តូរ</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Compares a table of regulations (CSV, Excel, ODS) with a scenario: what is new, what differs, and what cannot be taken, with row, column, reason and remedy. The table is one of madang:exportregulations, or has a row for each land-use class and columns such as code, coverage, far, height, setback_front in the form of the plan&apos;s country. Nothing is written; the Rules page of the panel does that.</source>
        <translation>ប្រៀបធៀបតារាងបទប្បញ្ញត្តិ (CSV, Excel, ODS) ជាមួយសេណារីយ៉ូ៖ អ្វីដែលថ្មី អ្វីដែលខុសគ្នា និងអ្វីដែលមិនអាចយកបាន ជាមួយជួរ ជួរឈរ មូលហេតុ និងដំណោះស្រាយ។ តារាងគឺជាតារាងរបស់ madang:exportregulations ឬមានមួយជួរសម្រាប់ថ្នាក់ប្រើប្រាស់ដីនីមួយៗ និងជួរឈរដូចជា code, coverage, far, height, setback_front តាមទម្រង់នៃប្រទេសរបស់ប្លង់។ គ្មានអ្វីត្រូវបានសរសេរទេ; ទំព័របទប្បញ្ញត្តិនៃផ្ទាំងធ្វើការងារនោះ។</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>តារាង (*.csv *.xlsx *.ods);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Set of regulations</source>
        <translation>សំណុំបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>That the rules belong to where the table has no column “set”; empty: national</source>
        <translation>ដែលបទប្បញ្ញត្តិស្ថិតនៅ បើតារាងគ្មានជួរឈរ “set”; ទទេ៖ ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ការអ៊ិនកូដ</translation>
    </message>
    <message>
        <source>Of a CSV file, such as CP949 or TIS-620; left out, it is found by the text</source>
        <translation>នៃឯកសារ CSV ដូចជា CP949 ឬ TIS-620; បើទុកទទេ វាត្រូវបានរកតាមអត្ថបទ</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>ជួរដែលបានអាន</translation>
    </message>
    <message>
        <source>Rules and classes that are the same</source>
        <translation>បទប្បញ្ញត្តិ និងថ្នាក់ដែលដូចគ្នា</translation>
    </message>
    <message>
        <source>Rules that the table does not have</source>
        <translation>បទប្បញ្ញត្តិដែលតារាងមិនមាន</translation>
    </message>
    <message>
        <source>Rules that are new or differ</source>
        <translation>បទប្បញ្ញត្តិដែលថ្មី ឬខុសគ្នា</translation>
    </message>
    <message>
        <source>Classes that are new or differ</source>
        <translation>ថ្នាក់ដែលថ្មី ឬខុសគ្នា</translation>
    </message>
    <message>
        <source>Cells that cannot be taken</source>
        <translation>ក្រឡាដែលមិនអាចយកបាន</translation>
    </message>
    <message>
        <source>Findings about the table</source>
        <translation>លទ្ធផលពិនិត្យអំពីតារាង</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>%1 ÷ %2: within %3 of one, in a straight line</source>
        <translation>%1 ÷ %2៖ ក្នុងចម្ងាយត្រង់ %3</translation>
    </message>
    <message>
        <source>People in slums or inadequate housing</source>
        <translation>ប្រជាជនក្នុងលំនៅឋានមិនសមរម្យ</translation>
    </message>
    <message>
        <source>Share of the urban population that lives in slums, informal settlements or inadequate housing.</source>
        <translation>សមាមាត្រប្រជាជនទីក្រុងដែលរស់នៅក្នុងតំបន់អនាធិបតេយ្យ លំនៅឋានក្រៅផ្លូវការ ឬលំនៅឋានមិនសមស្រប។</translation>
    </message>
    <message>
        <source>People near public transport</source>
        <translation>ប្រជាជនជិតការដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>Share of people within a walk of a stop: 500 m to a bus or tram, 1 km to a railway, metro or ferry.</source>
        <translation>សមាមាត្រប្រជាជនដែលអាចដើរទៅចំណតបាន៖ 500 m ទៅចំណតរថយន្តក្រុង ឬត្រាំ 1 km ទៅរថភ្លើង មេត្រូ ឬសាឡាង។</translation>
    </message>
    <message>
        <source>%1 ÷ %2: within %3 of a bus or tram stop, or %4 of one of a railway, metro or ferry; the walk is the straight line × %5</source>
        <translation>%1 ÷ %2៖ ក្នុងចម្ងាយ %3 ពីចំណតរថយន្តក្រុង ឬត្រាំ ឬ %4 ពីចំណតរថភ្លើង មេត្រូ ឬសាឡាង; ចម្ងាយដើរគឺបន្ទាត់ត្រង់ × %5</translation>
    </message>
    <message>
        <source>Land consumption to population growth</source>
        <translation>ការប្រើប្រាស់ដីធៀបកំណើនប្រជាជន</translation>
    </message>
    <message>
        <source>Rate at which land is built on, over the rate at which the population grows; above 1 the city spreads.</source>
        <translation>អត្រាកើនឡើងនៃដីសាងសង់ ចែកនឹងអត្រាកើនឡើងនៃប្រជាជន។ លើស 1 ទីក្រុងរីករាលដាល។</translation>
    </message>
    <message>
        <source>From %1 to %2 of built-up land and from %3 to %4 in %5: (V₂ − V₁) ÷ V₁ ÷ T = %6; ln(P₂ ÷ P₁) ÷ T = %7; one over the other</source>
        <translation>ដីសាងសង់ពី %1 ដល់ %2 និងប្រជាជនពី %3 ដល់ %4 ក្នុងរយៈពេល %5៖ (V₂ − V₁) ÷ V₁ ÷ T = %6; ln(P₂ ÷ P₁) ÷ T = %7; តម្លៃទីមួយចែកនឹងតម្លៃទីពីរ</translation>
    </message>
    <message>
        <source>People affected by disasters</source>
        <translation>ប្រជាជនរងគ្រោះដោយគ្រោះមហន្តរាយ</translation>
    </message>
    <message>
        <source>Deaths, missing and directly affected people a year, for each 100,000 people.</source>
        <translation>ចំនួនអ្នកស្លាប់ បាត់ខ្លួន និងរងផលប៉ះពាល់ផ្ទាល់ក្នុងមួយឆ្នាំ សម្រាប់ប្រជាជន 100,000 នាក់។</translation>
    </message>
    <message>
        <source>People in flood areas</source>
        <translation>ប្រជាជនក្នុងតំបន់លិចទឹក</translation>
    </message>
    <message>
        <source>Share of people by the part of their land that lies in a flood area.</source>
        <translation>សមាមាត្រប្រជាជន គិតតាមផ្នែកនៃដីដែលពួកគេរស់នៅ ដែលស្ថិតក្នុងតំបន់ទឹកជំនន់។</translation>
    </message>
    <message>
        <source>%1 in flood areas ÷ %2</source>
        <translation>%1 ក្នុងតំបន់លិចទឹក ÷ %2</translation>
    </message>
    <message>
        <source>Floor space in flood areas</source>
        <translation>ផ្ទៃកម្រាលក្នុងតំបន់លិចទឹក</translation>
    </message>
    <message>
        <source>Share of floor space by the part of its plot that lies in a flood area.</source>
        <translation>សមាមាត្រផ្ទៃកម្រាល គិតតាមផ្នែកនៃក្បាលដីរបស់វា ដែលស្ថិតក្នុងតំបន់ទឹកជំនន់។</translation>
    </message>
    <message>
        <source>Solid waste collected</source>
        <translation>សំណល់រឹងដែលបានប្រមូល</translation>
    </message>
    <message>
        <source>Share of municipal solid waste that is collected and managed in controlled facilities.</source>
        <translation>សមាមាត្រសំណល់រឹងក្រុងដែលត្រូវបានប្រមូល និងគ្រប់គ្រងក្នុងទីតាំងដែលមានការត្រួតពិនិត្យ។</translation>
    </message>
    <message>
        <source>Fine dust (PM2.5)</source>
        <translation>ធូលីល្អិត (PM2.5)</translation>
    </message>
    <message>
        <source>Yearly mean of particles below 2.5 µm in the air, weighted by population.</source>
        <translation>មធ្យមប្រចាំឆ្នាំនៃភាគល្អិតក្រោម 2.5 µm ក្នុងខ្យល់ ថ្លឹងទម្ងន់តាមប្រជាជន។</translation>
    </message>
    <message>
        <source>Streets and open public space</source>
        <translation>ផ្លូវ និងទីសាធារណៈបើកចំហ</translation>
    </message>
    <message>
        <source>Share of the built-up land that is streets or open space for public use.</source>
        <translation>សមាមាត្រដីសាងសង់ដែលជាផ្លូវ ឬផ្ទៃទំនេរសម្រាប់សាធារណៈ។</translation>
    </message>
    <message>
        <source>(%1 of open public space + %2 of streets) ÷ %3 of built-up land</source>
        <translation>(ផ្ទៃទំនេរសាធារណៈ %1 + ផ្លូវ %2) ÷ ដីសាងសង់ %3</translation>
    </message>
    <message>
        <source>Land for streets</source>
        <translation>ដីសម្រាប់ផ្លូវ</translation>
    </message>
    <message>
        <source>Share of the built-up land that is streets.</source>
        <translation>សមាមាត្រដីសាងសង់ដែលជាផ្លូវ។</translation>
    </message>
    <message>
        <source>%1 of streets ÷ %2 of built-up land</source>
        <translation>ផ្លូវ %1 ÷ ដីសាងសង់ %2</translation>
    </message>
    <message>
        <source>Gross density</source>
        <translation>ដង់ស៊ីតេសរុប</translation>
    </message>
    <message>
        <source>People on a hectare of built-up land, with its streets and open space.</source>
        <translation>ប្រជាជនក្នុងមួយហិកតានៃដីសាងសង់ រួមទាំងផ្លូវ និងផ្ទៃទំនេរ។</translation>
    </message>
    <message>
        <source>%1 ÷ %2 of built-up land</source>
        <translation>%1 ÷ ដីសាងសង់ %2</translation>
    </message>
    <message>
        <source>Net density</source>
        <translation>ដង់ស៊ីតេសុទ្ធ</translation>
    </message>
    <message>
        <source>People on a hectare of residential land, without streets.</source>
        <translation>ប្រជាជនក្នុងមួយហិកតានៃដីលំនៅឋាន មិនរាប់ផ្លូវ។</translation>
    </message>
    <message>
        <source>%1 ÷ %2 of residential land</source>
        <translation>%1 ÷ ដីលំនៅឋាន %2</translation>
    </message>
    <message>
        <source>Floor area ratio of the plots</source>
        <translation>អនុបាតផ្ទៃកម្រាលនៃឡូត៍ដី</translation>
    </message>
    <message>
        <source>Floor space over the land of the plots that carry it.</source>
        <translation>ផ្ទៃកម្រាលចែកនឹងផ្ទៃក្បាលដីដែលវាស្ថិតនៅ។</translation>
    </message>
    <message>
        <source>%1 of floor space ÷ %2 of plots</source>
        <translation>ផ្ទៃកម្រាល %1 ÷ ក្បាលដី %2</translation>
    </message>
    <message>
        <source>Jobs for each dwelling</source>
        <translation>ការងារក្នុងមួយលំនៅឋាន</translation>
    </message>
    <message>
        <source>Jobs over dwellings: whether people can work where they live.</source>
        <translation>ការងារចែកនឹងលំនៅឋាន៖ តើប្រជាជនអាចធ្វើការនៅកន្លែងដែលពួកគេរស់នៅបានឬទេ។</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>Green space for each person</source>
        <translation>ផ្ទៃបៃតងក្នុងម្នាក់</translation>
    </message>
    <message>
        <source>Land of parks and open-air recreation over people.</source>
        <translation>ដីសួនសាធារណៈ និងការកម្សាន្តក្រៅអគារ ចែកនឹងប្រជាជន។</translation>
    </message>
    <message>
        <source>%1 of parks ÷ %2</source>
        <translation>សួនសាធារណៈ %1 ÷ %2</translation>
    </message>
    <message>
        <source>Mix of land uses</source>
        <translation>ការលាយនៃការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Entropy of the land of homes, commerce, industry, community and open space: 0 all one, 1 all alike.</source>
        <translation>អង់ត្រូពីនៃដីលំនៅឋាន ពាណិជ្ជកម្ម ឧស្សាហកម្ម សហគមន៍ និងផ្ទៃទំនេរ៖ 0 មានតែមួយប្រភេទ 1 ស្មើគ្នាទាំងអស់។</translation>
    </message>
    <message>
        <source>−Σ p · ln p ÷ ln 5 over homes %1, commerce %2, industry %3, community %4, open space %5</source>
        <translation>−Σ p · ln p ÷ ln 5 លើលំនៅឋាន %1 ពាណិជ្ជកម្ម %2 ឧស្សាហកម្ម %3 សហគមន៍ %4 ផ្ទៃទំនេរ %5</translation>
    </message>
    <message>
        <source>People near a park</source>
        <translation>ប្រជាជនជិតសួន</translation>
    </message>
    <message>
        <source>Share of people within reach of the edge of a park.</source>
        <translation>សមាមាត្រប្រជាជនដែលស្ថិតក្នុងចម្ងាយទៅដល់គែមសួនសាធារណៈ។</translation>
    </message>
    <message>
        <source>People near a school</source>
        <translation>ប្រជាជនជិតសាលារៀន</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a school.</source>
        <translation>សមាមាត្រប្រជាជនក្នុងកាំសេវារបស់សាលារៀន។</translation>
    </message>
    <message>
        <source>People near a health centre</source>
        <translation>ប្រជាជនជិតមណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a health centre, clinic or hospital.</source>
        <translation>សមាមាត្រប្រជាជនក្នុងកាំសេវារបស់មណ្ឌលសុខភាព គ្លីនិក ឬមន្ទីរពេទ្យ។</translation>
    </message>
    <message>
        <source>People near a hospital</source>
        <translation>ប្រជាជនជិតមន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a hospital.</source>
        <translation>សមាមាត្រប្រជាជនក្នុងកាំសេវារបស់មន្ទីរពេទ្យ។</translation>
    </message>
    <message>
        <source>People near a market</source>
        <translation>ប្រជាជនជិតផ្សារ</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a market.</source>
        <translation>សមាមាត្រប្រជាជនក្នុងកាំសេវារបស់ផ្សារ។</translation>
    </message>
    <message>
        <source>People near a fire station</source>
        <translation>ប្រជាជនជិតស្ថានីយពន្លត់អគ្គិភ័យ</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a fire station.</source>
        <translation>សមាមាត្រប្រជាជនក្នុងកាំសេវារបស់ស្ថានីយពន្លត់អគ្គិភ័យ។</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ចំនួនប្រជាជន</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>ចំនួនសមាជិកក្នុងគ្រួសារ</translation>
    </message>
    <message>
        <source>Built-up land in an earlier year (V₁)</source>
        <translation>ដីសាងសង់ក្នុងឆ្នាំមុន (V₁)</translation>
    </message>
    <message>
        <source>Built-up land of the whole city (V₂)</source>
        <translation>ដីសាងសង់នៃទីក្រុងទាំងមូល (V₂)</translation>
    </message>
    <message>
        <source>Population in the earlier year (P₁)</source>
        <translation>ប្រជាជនក្នុងឆ្នាំមុន (P₁)</translation>
    </message>
    <message>
        <source>Years since then (T)</source>
        <translation>ចំនួនឆ្នាំចាប់តាំងពីពេលនោះ (T)</translation>
    </message>
    <message>
        <source>Walk to a bus or tram stop</source>
        <translation>ចម្ងាយដើរទៅចំណតរថយន្តក្រុង ឬត្រាំ</translation>
    </message>
    <message>
        <source>Walk to a railway, metro or ferry stop</source>
        <translation>ចម្ងាយដើរទៅចំណតរថភ្លើង មេត្រូ ឬសាឡាង</translation>
    </message>
    <message>
        <source>Walk over straight line</source>
        <translation>ចម្ងាយដើរធៀបនឹងបន្ទាត់ត្រង់</translation>
    </message>
    <message>
        <source>Reach of a park</source>
        <translation>ចម្ងាយទៅសួន</translation>
    </message>
    <message>
        <source>Reach of a school</source>
        <translation>ចម្ងាយទៅសាលារៀន</translation>
    </message>
    <message>
        <source>Reach of a health centre</source>
        <translation>ចម្ងាយទៅមណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>Reach of a hospital</source>
        <translation>ចម្ងាយទៅមន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Reach of a market</source>
        <translation>ចម្ងាយទៅផ្សារ</translation>
    </message>
    <message>
        <source>Reach of a fire station</source>
        <translation>ចម្ងាយពីស្ថានីយពន្លត់អគ្គិភ័យ</translation>
    </message>
    <message>
        <source>people</source>
        <translation>នាក់</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 នាក់</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>ការងារ %1</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>%1 dwellings</source>
        <translation>លំនៅឋាន %1</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ឆ្នាំ</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1 % ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>people/ha</source>
        <translation>នាក់/ha</translation>
    </message>
    <message>
        <source>%1 people/ha</source>
        <translation>%1 នាក់/ha</translation>
    </message>
    <message>
        <source>m²/person</source>
        <translation>m²/នាក់</translation>
    </message>
    <message>
        <source>%1 m²/person</source>
        <translation>%1 m²/នាក់</translation>
    </message>
    <message>
        <source>in 100,000 people</source>
        <translation>ក្នុង 100,000 នាក់</translation>
    </message>
    <message>
        <source>%1 in 100,000 people</source>
        <translation>%1 ក្នុង 100,000 នាក់</translation>
    </message>
    <message>
        <source>met</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>អាចទទួលយកបាន</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>មិនបានសម្រេច</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>មិនបានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>ទាបជាងគឺល្អជាង។</translation>
    </message>
    <message>
        <source>Near the target is better.</source>
        <translation>ជិតគោលដៅគឺល្អជាង។</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>ខ្ពស់ជាងគឺល្អជាង។</translation>
    </message>
    <message>
        <source>No map says this. Enter the figure with its source.</source>
        <translation>គ្មានផែនទីប្រាប់រឿងនេះទេ។ សូមបញ្ចូលតួលេខជាមួយប្រភព។</translation>
    </message>
    <message>
        <source>No zone has a land use that is built on. Draw zones and give them their classes, or enter a figure with its source.</source>
        <translation>គ្មានតំបន់ណាមានការប្រើប្រាស់ដីសម្រាប់សាងសង់ទេ។ សូមគូរតំបន់ ហើយកំណត់ថ្នាក់ឱ្យវា ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>There is no residential land. Draw zones for homes, or enter a figure with its source.</source>
        <translation>គ្មានដីលំនៅឋានទេ។ សូមគូរតំបន់លំនៅឋាន ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>How many people live here is not known. Enter the population with its source, or regulations from which it follows.</source>
        <translation>មិនដឹងថាមានមនុស្សប៉ុន្មាននាក់រស់នៅទីនេះទេ។ សូមបញ្ចូលចំនួនប្រជាជនជាមួយប្រភពរបស់វា ឬបទប្បញ្ញត្តិដែលអាចគណនាវាបាន។</translation>
    </message>
    <message>
        <source>How many jobs there are is not known. Enter them with their source, or regulations from which they follow.</source>
        <translation>មិនដឹងថាមានការងារប៉ុន្មានទេ។ សូមបញ្ចូលចំនួនការងារជាមួយប្រភពរបស់វា ឬបទប្បញ្ញត្តិដែលអាចគណនាវាបាន។</translation>
    </message>
    <message>
        <source>How many dwellings there are is not known. Enter them, or the population and the people in a household.</source>
        <translation>មិនដឹងថាមានលំនៅឋានប៉ុន្មានទេ។ សូមបញ្ចូលចំនួនលំនៅឋាន ឬចំនួនប្រជាជន និងចំនួនមនុស្សក្នុងមួយគ្រួសារ។</translation>
    </message>
    <message>
        <source>No floor space is known: neither rules that limit it nor buildings with floors. Enter a figure with its source.</source>
        <translation>មិនស្គាល់ផ្ទៃកម្រាលទេ៖ គ្មានបទប្បញ្ញត្តិដែលកំណត់វា ហើយក៏គ្មានអគារដែលមានចំនួនជាន់ដែរ។ សូមបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>No flood area is drawn, which does not mean that nothing is flooded. Draw constraint areas of the kind “flood”, or enter a figure with its source.</source>
        <translation>មិនបានគូរតំបន់ទឹកជំនន់ទេ តែនេះមិនមានន័យថាគ្មានអ្វីលិចទឹកឡើយ។ សូមគូរតំបន់កម្រិតប្រភេទ “flood” ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>There is no stop. Draw a line with stops, add a timetable (GTFS) to the plan, or enter a figure with its source.</source>
        <translation>គ្មានចំណតទេ។ សូមគូរខ្សែដែលមានចំណត បន្ថែមកាលវិភាគ (GTFS) ទៅក្នុងប្លង់ ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>No such facility is drawn. Draw one, or enter a figure with its source.</source>
        <translation>មិនបានគូរបរិក្ខារបែបនេះទេ។ សូមគូរមួយ ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>There is no park and no zone for open-air recreation. Draw one, or enter a figure with its source.</source>
        <translation>គ្មានសួនសាធារណៈ និងគ្មានតំបន់កម្សាន្តក្រៅអគារទេ។ សូមគូរមួយ ឬបញ្ចូលតួលេខជាមួយប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>Enter the built-up land and the population of an earlier year, and the years since then.</source>
        <translation>សូមបញ្ចូលផ្ទៃដីសាងសង់ និងប្រជាជននៃឆ្នាំមុន និងចំនួនឆ្នាំចាប់តាំងពីពេលនោះ។</translation>
    </message>
    <message>
        <source>The population stays the same, so that nothing can be divided by its growth.</source>
        <translation>ប្រជាជននៅដដែល ដូច្នេះមិនអាចចែកនឹងកំណើនប្រជាជនបានទេ។</translation>
    </message>
    <message>
        <source>An entered figure cannot be: it must be above 0, and a detour not below 1. Correct it.</source>
        <translation>តួលេខដែលបានបញ្ចូលមិនអាចមានបានទេ៖ វាត្រូវធំជាង 0 ហើយអនុបាតផ្លូវវាងមិនត្រូវក្រោម 1 ទេ។ សូមកែវា។</translation>
    </message>
    <message>
        <source>People, dwellings and jobs are what the rules allow on %1 parcels (or blocks and zones that are not divided).</source>
        <translation>ប្រជាជន លំនៅឋាន និងការងារ គឺជាចំនួនដែលបទប្បញ្ញត្តិអនុញ្ញាតលើក្បាលដី %1 (ឬប្លុក និងតំបន់ដែលមិនបានបែងចែក)។</translation>
    </message>
    <message>
        <source>The rules do not say how many people live on each parcel: they are taken to live evenly on %1 of residential zones.</source>
        <translation>បទប្បញ្ញត្តិមិនប្រាប់ថាមានមនុស្សប៉ុន្មាននាក់រស់នៅលើក្បាលដីនីមួយៗទេ៖ ចាត់ទុកថាពួកគេរស់នៅស្មើៗគ្នាលើតំបន់លំនៅឋាន %1។</translation>
    </message>
    <message>
        <source>The population was entered: %1.</source>
        <translation>ចំនួនប្រជាជនត្រូវបានបញ្ចូល៖ %1។</translation>
    </message>
    <message>
        <source>Floor space is what the rules allow on %1 parcels (or blocks and zones that are not divided).</source>
        <translation>ផ្ទៃកម្រាលគឺជាអ្វីដែលបទប្បញ្ញត្តិអនុញ្ញាតលើក្បាលដី %1 (ឬប្លុក និងតំបន់ដែលមិនបានបែងចែក)។</translation>
    </message>
    <message>
        <source>Regulations of the plan that are unverified: %1. What follows from them is not law until somebody has checked them.</source>
        <translation>បទប្បញ្ញត្តិរបស់ប្លង់ដែលមិនទាន់ផ្ទៀងផ្ទាត់៖ %1។ អ្វីដែលគណនាចេញពីវាមិនមែនជាច្បាប់ទេ រហូតដល់មាននរណាម្នាក់ផ្ទៀងផ្ទាត់វា។</translation>
    </message>
    <message>
        <source>Floor space is that of the buildings on %1 parcels: footprint × floors.</source>
        <translation>ផ្ទៃកម្រាលគឺជារបស់អគារលើក្បាលដី %1៖ ផ្ទៃបាតអគារ × ចំនួនជាន់។</translation>
    </message>
    <message>
        <source>Zones whose use is not known (%1) count neither as built up nor as open land.</source>
        <translation>តំបន់ដែលមិនស្គាល់ការប្រើប្រាស់ (%1) មិនរាប់ជាដីសាងសង់ ហើយក៏មិនរាប់ជាដីទំនេរដែរ។</translation>
    </message>
    <message>
        <source>All %1 stops of the timetable count as stops of buses, whatever calls there.</source>
        <translation>ចំណតទាំង %1 នៃកាលវិភាគរាប់ជាចំណតរថយន្តក្រុង ទោះអ្វីឈប់នៅទីនោះក៏ដោយ។</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>បានបញ្ចូល៖ %1។</translation>
    </message>
    <message>
        <source>The plan itself gives %1.</source>
        <translation>ផែនការផ្តល់ %1។</translation>
    </message>
    <message>
        <source>The city loses people or land, so that the ratio says nothing of how well land is used; it is not rated.</source>
        <translation>ទីក្រុងកំពុងបាត់បង់ប្រជាជន ឬដីសាងសង់ ដូច្នេះអនុបាតនេះមិនប្រាប់ថាដីត្រូវបានប្រើល្អប៉ុណ្ណាទេ ហើយវាមិនត្រូវបានវាយតម្លៃឡើយ។</translation>
    </message>
    <message>
        <source>Madang&apos;s own suggestion; enter the local standard in its place</source>
        <translation>សំណើរបស់ Madang៖ សូមបញ្ចូលស្តង់ដារក្នុងស្រុកជំនួស</translation>
    </message>
    <message>
        <source>UN-Habitat, metadata of SDG 11.2.1</source>
        <translation>UN-Habitat, metadata SDG 11.2.1</translation>
    </message>
    <message>
        <source>SDG target 11.1: adequate housing for all; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG target 11.2: access for all; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1 the city grows as its population does; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG target 11.6: all waste; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO global air quality guidelines (2021): the guideline, and its first interim target as what is acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN-Habitat: 30 to 35 % of the land for streets and 15 to 20 % for open public space; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN-Habitat, five principles of sustainable neighbourhood planning (2014); what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R. Cervero (1989): 1.5 is balanced; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea, Enforcement Rule of the Act on Urban Parks and Green Areas, article 4; what is acceptable is Madang&apos;s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 ÷ π: the mean over all directions on a right-angled grid of streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN-Habitat, metadata of SDG 11.7.1</source>
        <translation>UN-Habitat, metadata SDG 11.7.1</translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <source>Indicators of scenarios, with targets</source>
        <translation>សូចនាករនៃសេណារីយ៉ូ ជាមួយគោលដៅ</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Computes indicators of the Sustainable Development Goals 11.1 to 11.7, densities, floor area ratio, jobs for each dwelling, green space, land-use mix and service radii for scenarios of a plan. What no map says must be entered in the plan with its source; without it an indicator has no value, and the reason is given. Every value comes with its formula, numbers and sources.</source>
        <translation>គណនាសូចនាករនៃគោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព 11.1 ដល់ 11.7 ដង់ស៊ីតេ អនុបាតផ្ទៃកម្រាល ការងារក្នុងមួយលំនៅឋាន ទីបៃតង ការលាយបញ្ចូលការប្រើប្រាស់ដី និងកាំសេវា សម្រាប់សេណារីយ៉ូនៃប្លង់។ អ្វីដែលគ្មានផែនទីណាប្រាប់ ត្រូវបញ្ចូលក្នុងប្លង់ជាមួយប្រភពរបស់វា; បើគ្មាន សូចនាករគ្មានតម្លៃ ហើយមូលហេតុត្រូវបានប្រាប់។ តម្លៃនីមួយៗមានរូបមន្ត លេខ និងប្រភពរបស់វា។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ផែនការ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Names or uids with commas between; without it the base plan and the one of SCENARIO</source>
        <translation>ឈ្មោះ ឬ uid បំបែកដោយក្បៀស; បើទុកទទេ ប្លង់គោល និងសេណារីយ៉ូក្នុង SCENARIO</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid, where SCENARIOS is not given</source>
        <translation>ឈ្មោះ ឬ uid របស់វា បើមិនបានផ្តល់ SCENARIOS</translation>
    </message>
    <message>
        <source>Indicators of each scenario</source>
        <translation>សូចនាករនៃសេណារីយ៉ូនីមួយៗ</translation>
    </message>
    <message>
        <source>Findings about the indicators</source>
        <translation>លទ្ធផលពិនិត្យអំពីសូចនាករ</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>មិនបានផ្តល់ប្លង់ទេ។ %1 គឺឯកសារប្លង់ (.gpkg)។</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ផែនការមូលដ្ឋាន</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n indicator(s) miss their target.</source>
        <translation>
            <numerusform>%1៖ សូចនាករ %n មិនសម្រេចគោលដៅ។</numerusform>
            <numerusform>%1៖ សូចនាករ %n មិនសម្រេចគោលដៅ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1. The page of indicators shows the formula and the target of each.</source>
        <translation>វាមាន៖ %1។ ទំព័រសូចនាករបង្ហាញរូបមន្ត និងគោលដៅនៃសូចនាករនីមួយៗ។</translation>
    </message>
</context>
<context>
    <name>InternalRate</name>
    <message>
        <source>Not defined: costs and benefits are equal in every year.</source>
        <translation>មិនកំណត់៖ ចំណាយ និងអត្ថប្រយោជន៍ស្មើគ្នាគ្រប់ឆ្នាំ។</translation>
    </message>
    <message>
        <source>Not defined: costs are never higher than benefits.</source>
        <translation>មិនកំណត់៖ ចំណាយមិនដែលខ្ពស់ជាងអត្ថប្រយោជន៍។</translation>
    </message>
    <message>
        <source>Not defined: benefits are never higher than costs.</source>
        <translation>មិនកំណត់៖ អត្ថប្រយោជន៍មិនដែលខ្ពស់ជាងចំណាយ។</translation>
    </message>
    <message>
        <source>Not defined: no rate brings the net present value to zero.</source>
        <translation>មិនកំណត់៖ គ្មានអត្រាណាធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យទេ។</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>A sheet needs a name.</source>
        <translation>សន្លឹកត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>“%1” is what every plan&apos;s own sheets or template files are called.</source>
        <translation>“%1” ជាឈ្មោះដែលប្រើសម្រាប់សន្លឹកដែលផែនការទាំងអស់មាន ឬសម្រាប់ឯកសារគំរូ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The plan has a sheet “%1” already.</source>
        <translation>ផែនការមានសន្លឹក “%1” រួចហើយ។</translation>
    </message>
    <message>
        <source>The sheet is not kept in the plan any more.</source>
        <translation>សន្លឹកនេះលែងត្រូវបានរក្សាទុកក្នុងផែនការទៀតហើយ។</translation>
    </message>
    <message>
        <source>Keep it again.</source>
        <translation>សូមរក្សាទុកវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is no map sheet “%1”.</source>
        <translation>គ្មានសន្លឹកផែនទី “%1” ទេ។</translation>
    </message>
    <message>
        <source>Every plan has: %1. Kept in this one: %2. A file that ends in .qpt is a template of your own.</source>
        <translation>ផែនការទាំងអស់មាន៖ %1។ រក្សាទុកក្នុងផែនការនេះ៖ %2។ ឯកសារដែលបញ្ចប់ដោយ .qpt គឺជាគំរូផ្ទាល់ខ្លួនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>More than one sheet is called “%1”.</source>
        <translation>មានសន្លឹកច្រើនជាងមួយដែលមានឈ្មោះ “%1”។</translation>
    </message>
    <message>
        <source>Name it by its uid: %1.</source>
        <translation>សូមបញ្ជាក់តាម uid របស់វា៖ %1។</translation>
    </message>
    <message>
        <source>The layout of the sheet “%1” cannot be read.</source>
        <translation>មិនអាចអានប្លង់រៀបចំនៃសន្លឹក “%1” បានទេ។</translation>
    </message>
    <message>
        <source>Undo what was done to it last, or go back to a revision of the plan.</source>
        <translation>សូមត្រឡប់វិញនូវការផ្លាស់ប្ដូរចុងក្រោយ ឬត្រឡប់ទៅកំណែមួយរបស់ផែនការ។</translation>
    </message>
</context>
<context>
    <name>LandAlgorithm</name>
    <message>
        <source>Master plan</source>
        <translation>ប្លង់គោល</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Typical section</source>
        <translation>មុខកាត់គំរូ</translation>
    </message>
    <message>
        <source>trunk, primary, secondary, tertiary, residential or service; or dimensions in metres: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0</source>
        <translation>trunk, primary, secondary, tertiary, residential ឬ service; ឬទំហំជាម៉ែត្រ៖ lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0</translation>
    </message>
    <message>
        <source>Roads that take it</source>
        <translation>ផ្លូវដែលទទួលវា</translation>
    </message>
    <message>
        <source>missing: those that have no section, no width and no class with a usual section; all; or uids with commas between</source>
        <translation>missing៖ ផ្លូវដែលគ្មានមុខកាត់ គ្មានទទឹង និងគ្មានថ្នាក់ដែលមានមុខកាត់ធម្មតា; all៖ ទាំងអស់; ឬ uid បំបែកដោយក្បៀស</translation>
    </message>
    <message>
        <source>Corners of junctions</source>
        <translation>ជ្រុងនៃផ្លូវប្រសព្វ</translation>
    </message>
    <message>
        <source>Corner radius (m)</source>
        <translation>កាំជ្រុង (m)</translation>
    </message>
    <message>
        <source>Of the arc that a corner is rounded with, or that a cut corner is the chord of</source>
        <translation>នៃធ្នូដែលជ្រុងត្រូវបានធ្វើឱ្យមូល ឬដែលជ្រុងកាត់ជាអង្កត់ធ្នូរបស់វា</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Outline of the site, instead of SITE</source>
        <translation>គែមទីតាំង ជំនួស SITE</translation>
    </message>
    <message>
        <source>Give the proposed changes with their geometry</source>
        <translation>ផ្តល់ការផ្លាស់ប្ដូរដែលស្នើជាមួយធរណីមាត្ររបស់វា</translation>
    </message>
    <message>
        <source>Write the result into the plan</source>
        <translation>សរសេរលទ្ធផលទៅក្នុងប្លង់</translation>
    </message>
    <message>
        <source>As one edit, which can be undone. The plan must not be open in another window</source>
        <translation>ជាការកែតែមួយដែលអាចត្រឡប់វិញបាន។ ប្លង់មិនត្រូវបើកក្នុងបង្អួចផ្សេងទេ</translation>
    </message>
    <message>
        <source>Site (ha)</source>
        <translation>ទីតាំង (ហិកតា)</translation>
    </message>
    <message>
        <source>Land of roads inside the site (ha)</source>
        <translation>ដីផ្លូវក្នុងទីតាំង (ហិកតា)</translation>
    </message>
    <message>
        <source>Share of the site that roads take (0 to 1)</source>
        <translation>សមាមាត្រទីតាំងដែលផ្លូវប្រើ (0 ដល់ 1)</translation>
    </message>
    <message>
        <source>Rows written into the plan</source>
        <translation>ជួរដែលបានសរសេរទៅក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Findings about the land</source>
        <translation>លទ្ធផលពិនិត្យអំពីដី</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>មិនបានផ្តល់ប្លង់ទេ។ %1 គឺជាឯកសារប្លង់ (.gpkg)។</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 គឺមួយក្នុងចំណោម %2 មិនមែន “%3” ទេ។</translation>
    </message>
    <message>
        <source>The outline of the site cannot be read.</source>
        <translation>មិនអាចអានគែមទីតាំងបានទេ។</translation>
    </message>
    <message>
        <source>Name a file of polygons with a coordinate system.</source>
        <translation>សូមបញ្ជាក់ឯកសារពហុកោណដែលមានប្រព័ន្ធកូអរដោនេ។</translation>
    </message>
    <message>
        <source>Nothing is drawn in this scenario.</source>
        <translation>គ្មានអ្វីត្រូវបានគូរក្នុងសេណារីយ៉ូនេះទេ។</translation>
    </message>
    <message>
        <source>Draw roads and the plan&apos;s boundary, or import them.</source>
        <translation>សូមគូរផ្លូវ និងព្រំប្រទល់ប្លង់ ឬនាំចូល។</translation>
    </message>
    <message>
        <source>The land cannot be divided: %1.</source>
        <translation>មិនអាចបែងចែកដីបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>auto: the plan&apos;s boundary (constraint areas of the kind plan_boundary), or where none is drawn its zones, or what its roads enclose</source>
        <translation>auto៖ ព្រំប្រទល់ប្លង់ (តំបន់កម្រិតប្រភេទ plan_boundary) ឬបើមិនបានគូរ តំបន់របស់វា ឬអ្វីដែលផ្លូវរបស់វាព័ទ្ធជុំវិញ</translation>
    </message>
</context>
<context>
    <name>LandDemandAlgorithm</name>
    <message>
        <source>Land that people and jobs take, and whether there is enough</source>
        <translation>ដីដែលប្រជាជន និងការងារត្រូវការ និងថាតើមានគ្រប់គ្រាន់ឬទេ</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>Without it those of the plan&apos;s stored projection at the end of its last phase</source>
        <translation>បើទុកទទេ ប្រជាជនតាមការព្យាករដែលប្លង់រក្សាទុក នៅចុងដំណាក់កាលចុងក្រោយ</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>ចំនួនមនុស្សក្នុងមួយគ្រួសារ</translation>
    </message>
    <message>
        <source>0.05 is 5 %</source>
        <translation>0.05 គឺ 5 %</translation>
    </message>
    <message>
        <source>Of net land: sites, without streets and green</source>
        <translation>នៃដីសុទ្ធ៖ ដីសំណង់ មិនរាប់ផ្លូវ និងទីបៃតង</translation>
    </message>
    <message>
        <source>Share of residential land in all land</source>
        <translation>សមាមាត្រដីលំនៅឋានក្នុងដីទាំងអស់</translation>
    </message>
    <message>
        <source>0.65 is 65 %: the rest is streets, green, schools</source>
        <translation>0.65 គឺ 65 %៖ នៅសល់ជាផ្លូវ ទីបៃតង សាលារៀន</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Without it those of the plan&apos;s stored projection of jobs, where it has one</source>
        <translation>បើទុកទទេ ការងារតាមការព្យាករការងារដែលប្លង់រក្សាទុក បើមាន</translation>
    </message>
    <message>
        <source>Floor area for a job (m²)</source>
        <translation>ផ្ទៃកម្រាលសម្រាប់ការងារមួយ (m²)</translation>
    </message>
    <message>
        <source>Floor area ratio of employment land</source>
        <translation>អនុបាតផ្ទៃកម្រាលនៃដីសម្រាប់ការងារ</translation>
    </message>
    <message>
        <source>1.5 is 150 %</source>
        <translation>1.5 គឺ 150 %</translation>
    </message>
    <message>
        <source>Share of sites in employment land</source>
        <translation>សមាមាត្រដីសំណង់ក្នុងដីសម្រាប់ការងារ</translation>
    </message>
    <message>
        <source>0.7 is 70 %</source>
        <translation>0.7 គឺ 70 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Variant of the stored projection</source>
        <translation>ជម្រើសនៃការព្យាករដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>People by year</source>
        <translation>ប្រជាជនតាមឆ្នាំ</translation>
    </message>
    <message>
        <source>In place of the stored projection: “2030:130000,2035:150000”</source>
        <translation>ជំនួសការព្យាករដែលបានរក្សាទុក៖ “2030:130000,2035:150000”</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>ការងារតាមឆ្នាំ</translation>
    </message>
    <message>
        <source>In place of the stored projection of jobs</source>
        <translation>ជំនួសការព្យាករការងារដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>People who need no new home</source>
        <translation>ប្រជាជនដែលមិនត្រូវការលំនៅឋានថ្មី</translation>
    </message>
    <message>
        <source>Jobs that need no new site</source>
        <translation>ការងារដែលមិនត្រូវការទីតាំងថ្មី</translation>
    </message>
    <message>
        <source>Capacity of the phases</source>
        <translation>សមត្ថភាពនៃដំណាក់កាល</translation>
    </message>
    <message>
        <source>Residential land, net (ha)</source>
        <translation>ដីលំនៅឋាន សុទ្ធ (ហិកតា)</translation>
    </message>
    <message>
        <source>Residential land, gross (ha)</source>
        <translation>ដីលំនៅឋាន សរុប (ហិកតា)</translation>
    </message>
    <message>
        <source>Employment land, net (ha)</source>
        <translation>ដីសម្រាប់ការងារ សុទ្ធ (ហិកតា)</translation>
    </message>
    <message>
        <source>Employment land, gross (ha)</source>
        <translation>ដីសម្រាប់ការងារ សរុប (ហិកតា)</translation>
    </message>
    <message>
        <source>Demand and capacity of each phase</source>
        <translation>តម្រូវការ និងសមត្ថភាពនៃដំណាក់កាលនីមួយៗ</translation>
    </message>
    <message>
        <source>What is missing, and where</source>
        <translation>អ្វីដែលខ្វះ និងនៅទីណា</translation>
    </message>
    <message>
        <source>The projection does not reach the year %1.</source>
        <translation>ការព្យាករមិនដល់ឆ្នាំ %1 ទេ។</translation>
    </message>
    <message>
        <source>Store a projection up to the end of the last phase, or give PEOPLE.</source>
        <translation>សូមរក្សាទុកការព្យាកររហូតដល់ចុងដំណាក់កាលចុងក្រោយ ឬផ្តល់ PEOPLE។</translation>
    </message>
    <message>
        <source>It is not known how many people there will be.</source>
        <translation>មិនដឹងថានឹងមានប្រជាជនប៉ុន្មាននាក់ទេ។</translation>
    </message>
    <message>
        <source>Give PEOPLE, or store a projection in the plan first.</source>
        <translation>សូមផ្តល់ PEOPLE ឬរក្សាទុកការព្យាករក្នុងប្លង់ជាមុនសិន។</translation>
    </message>
    <message>
        <source>The capacity of the phases is not known</source>
        <translation>មិនដឹងសមត្ថភាពនៃដំណាក់កាលទេ</translation>
    </message>
    <message>
        <source>Give CAPACITY to have demand set against it.</source>
        <translation>សូមផ្តល់ CAPACITY ដើម្បីប្រៀបធៀបតម្រូវការជាមួយវា។</translation>
    </message>
    <message>
        <source>The plan holds no projection</source>
        <translation>ប្លង់គ្មានការព្យាករទេ</translation>
    </message>
    <message>
        <source>Store one, and the demand of each phase is set against its capacity.</source>
        <translation>សូមរក្សាទុកមួយ នោះតម្រូវការនៃដំណាក់កាលនីមួយៗនឹងត្រូវប្រៀបធៀបជាមួយសមត្ថភាពរបស់វា។</translation>
    </message>
    <message>
        <source>Homes = people / household size / (1 - vacancy); net land = homes / density; gross land = net land / share of net land. Jobs likewise: floor area per job, floor area ratio, share of net land. With a plan, what the stored projection asks for by the end of each phase is set against what the phases hold by the rules; what is missing is a finding. Where people or jobs that need nothing new are taken off, the others have the floor area that is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the homes that stand empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes on a hectare of residential land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who live in the town now and stay: taken off what is projected; the others have the floor area that is not built yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are there now and stay: taken off what is projected; the others have the floor area that is not built yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000, &quot;gfa_m2&quot;: 500000, &quot;remaining_gfa_m2&quot;: 400000}}; the floor areas, allowed and not built yet, may be left out. Without it what the rules of the scenario allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>លំនៅឋាន</translation>
    </message>
</context>
<context>
    <name>LandToDivide</name>
    <message>
        <source>There is no block %1 in this scenario.</source>
        <translation>គ្មានប្លុក %1 ក្នុងសេណារីយ៉ូនេះទេ។</translation>
    </message>
    <message>
        <source>BLOCKS is “all” or the uids of blocks.</source>
        <translation>BLOCKS គឺ “all” ឬ uid នៃប្លុក។</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>“%1” is no parameter of regulations.</source>
        <translation>“%1” មិនមែនជាប៉ារ៉ាម៉ែត្រនៃបទប្បញ្ញត្តិទេ។</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>គ្មានតម្លៃទេ។</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>សូមសរសេរលេខ ដូចជា %1។</translation>
    </message>
    <message>
        <source>“%1” is a share of the site, but this rule is a share of the floor area.</source>
        <translation>“%1” ជាសមាមាត្រនៃដីសំណង់ ប៉ុន្តែបទប្បញ្ញត្តិនេះជាសមាមាត្រនៃផ្ទៃកម្រាល។</translation>
    </message>
    <message>
        <source>Write it as open space of the site, or give the share of the floor area.</source>
        <translation>សូមសរសេរវាជាផ្ទៃទំនេរនៃដីសំណង់ ឬដាក់សមាមាត្រនៃផ្ទៃកម្រាល។</translation>
    </message>
    <message>
        <source>“%1” is a share of the floor area, but this rule is a share of the site.</source>
        <translation>“%1” ជាសមាមាត្រនៃផ្ទៃកម្រាល ប៉ុន្តែបទប្បញ្ញត្តិនេះជាសមាមាត្រនៃដីសំណង់។</translation>
    </message>
    <message>
        <source>Write it as open space ratio (OSR), or give the share of the site.</source>
        <translation>សូមសរសេរវាជាអនុបាតផ្ទៃទំនេរ (OSR) ឬដាក់សមាមាត្រនៃដីសំណង់។</translation>
    </message>
    <message>
        <source>“%1” is not understood behind the number.</source>
        <translation>មិនយល់ “%1” នៅក្រោយលេខទេ។</translation>
    </message>
    <message>
        <source>Write the number with its unit and nothing else; put conditions into the condition.</source>
        <translation>សូមសរសេរតែលេខ និងឯកតារបស់វា ហើយដាក់លក្ខខណ្ឌក្នុងកន្លែងលក្ខខណ្ឌ។</translation>
    </message>
    <message>
        <source>“%1” leaves out the value itself; the rule takes it in.</source>
        <translation>“%1” មិនរាប់បញ្ចូលតម្លៃនោះផ្ទាល់ទេ ប៉ុន្តែបទប្បញ្ញត្តិរាប់បញ្ចូលវា។</translation>
    </message>
    <message>
        <source>The unit of “%1” does not fit this rule.</source>
        <translation>ឯកតានៃ “%1” មិនត្រូវនឹងបទប្បញ្ញត្តិនេះទេ។</translation>
    </message>
    <message>
        <source>Write a ratio as 60 % or 0.6, a length in metres.</source>
        <translation>សូមសរសេរអនុបាតជា 60 % ឬ 0.6 និងប្រវែងជាម៉ែត្រ។</translation>
    </message>
    <message>
        <source>%1 are %2 m².</source>
        <translation>%1 ស្មើនឹង %2 m²។</translation>
    </message>
    <message>
        <source>%1 are %2 m.</source>
        <translation>%1 ស្មើនឹង %2 m។</translation>
    </message>
    <message>
        <source>“%1” has several values.</source>
        <translation>“%1” មានតម្លៃច្រើន។</translation>
    </message>
    <message>
        <source>Write a rule for each of them, with the condition under which it holds.</source>
        <translation>សូមសរសេរបទប្បញ្ញត្តិមួយសម្រាប់តម្លៃនីមួយៗ ជាមួយលក្ខខណ្ឌដែលវាអនុវត្ត។</translation>
    </message>
    <message>
        <source>“%1” is more than a value.</source>
        <translation>“%1” លើសពីតម្លៃមួយ។</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” មិនមែនជាលេខទេ។</translation>
    </message>
    <message>
        <source>Write a number, or leave the rule out where the law gives none.</source>
        <translation>សូមសរសេរលេខ ឬទុកបទប្បញ្ញត្តិចេញ បើច្បាប់មិនកំណត់តម្លៃ។</translation>
    </message>
    <message>
        <source>“%1” is no ratio.</source>
        <translation>“%1” មិនមែនជាអនុបាតទេ។</translation>
    </message>
    <message>
        <source>Write it as one number, such as 2.5.</source>
        <translation>សូមសរសេរវាជាលេខតែមួយ ដូចជា 2.5។</translation>
    </message>
    <message>
        <source>It is not clear which way “%1” is meant.</source>
        <translation>មិនច្បាស់ថា “%1” មានន័យមួយណាទេ។</translation>
    </message>
    <message>
        <source>Storeys are no height.</source>
        <translation>ចំនួនជាន់មិនមែនជាកម្ពស់ទេ។</translation>
    </message>
    <message>
        <source>Metres are no number of storeys.</source>
        <translation>ម៉ែត្រមិនមែនជាចំនួនជាន់ទេ។</translation>
    </message>
    <message>
        <source>Write the height in metres, or a rule for the number of storeys.</source>
        <translation>សូមសរសេរកម្ពស់ជាម៉ែត្រ ឬបទប្បញ្ញត្តិសម្រាប់ចំនួនជាន់។</translation>
    </message>
    <message>
        <source>Write the number of storeys, or a rule for the height.</source>
        <translation>សូមសរសេរចំនួនជាន់ ឬបទប្បញ្ញត្តិសម្រាប់កម្ពស់។</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3.</source>
        <translation>“%1” អាចជា %2 ឬ %3។</translation>
    </message>
    <message>
        <source>Write it without a sign between thousands.</source>
        <translation>សូមសរសេរវាដោយគ្មានសញ្ញាបំបែករាប់ពាន់។</translation>
    </message>
    <message>
        <source>A sào is 360 m² in the north, 500 m² in the centre and 1,000 m² in the south of Vietnam.</source>
        <translation>1 sào គឺ 360 m² នៅភាគខាងជើង 500 m² នៅភាគកណ្តាល និង 1,000 m² នៅភាគខាងត្បូងនៃប្រទេសវៀតណាម។</translation>
    </message>
    <message>
        <source>Write the area in m².</source>
        <translation>សូមសរសេរផ្ទៃជា m²។</translation>
    </message>
    <message>
        <source>Write an area, in m² or in the country&apos;s unit.</source>
        <translation>សូមសរសេរផ្ទៃជា m² ឬជាឯកតារបស់ប្រទេស។</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1” តូចជាងសូន្យ។</translation>
    </message>
    <message>
        <source>Write a value of zero or more.</source>
        <translation>សូមសរសេរតម្លៃសូន្យ ឬធំជាង។</translation>
    </message>
    <message>
        <source>Zero leaves nothing to be built: it is most likely a cell that was not filled in.</source>
        <translation>សូន្យមិនទុកអ្វីឱ្យសាងសង់ទេ៖ ទំនងជាក្រឡាដែលមិនបានបំពេញ។</translation>
    </message>
    <message>
        <source>Leave the rule out where the law gives no value.</source>
        <translation>សូមទុកបទប្បញ្ញត្តិចេញ បើច្បាប់មិនកំណត់តម្លៃ។</translation>
    </message>
    <message>
        <source>%1 without a % sign would be %2.</source>
        <translation>%1 ដោយគ្មានសញ្ញា % នឹងស្មើ %2។</translation>
    </message>
    <message>
        <source>Write %1 % or %2, if that is meant.</source>
        <translation>សូមសរសេរ %1 % ឬ %2 បើចង់មានន័យដូច្នោះ។</translation>
    </message>
    <message>
        <source>%1 is a floor area ratio of %2, which is hardly meant.</source>
        <translation>%1 ជាអនុបាតផ្ទៃកម្រាល %2 ដែលទំនងមិនមែនជាអ្វីដែលចង់បានទេ។</translation>
    </message>
    <message>
        <source>Write %1 without the % sign, or %2 %.</source>
        <translation>សូមសរសេរ %1 ដោយគ្មានសញ្ញា % ឬ %2 %។</translation>
    </message>
    <message>
        <source>“%1” is more than the whole.</source>
        <translation>“%1” លើសពីទាំងមូល។</translation>
    </message>
    <message>
        <source>“%1” is larger than any real one.</source>
        <translation>“%1” ធំជាងតម្លៃពិតណាទាំងអស់។</translation>
    </message>
    <message>
        <source>Write a value up to %1.</source>
        <translation>សូមសរសេរតម្លៃមិនលើស %1។</translation>
    </message>
    <message>
        <source>“%1” is out of range: from %2 to %3 is possible.</source>
        <translation>“%1” នៅក្រៅដែនកំណត់៖ អាចដាក់ចាប់ពី %2 ដល់ %3។</translation>
    </message>
    <message>
        <source>Check the number and its unit.</source>
        <translation>សូមពិនិត្យលេខ និងឯកតារបស់វា។</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Expressway or national road</source>
        <translation>ផ្លូវល្បឿនលឿន ឬផ្លូវជាតិ</translation>
    </message>
    <message>
        <source>Arterial road</source>
        <translation>ផ្លូវមេ</translation>
    </message>
    <message>
        <source>Secondary road</source>
        <translation>ផ្លូវរង</translation>
    </message>
    <message>
        <source>Collector road</source>
        <translation>ផ្លូវប្រមូល</translation>
    </message>
    <message>
        <source>Track or path</source>
        <translation>ផ្លូវលំ ឬផ្លូវថ្មើរជើង</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>ផ្លូវដែក</translation>
    </message>
    <message>
        <source>Local street</source>
        <translation>ផ្លូវក្នុងមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>សាលាមត្តេយ្យ</translation>
    </message>
    <message>
        <source>University or college</source>
        <translation>សាកលវិទ្យាល័យ ឬមហាវិទ្យាល័យ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>សារមន្ទីរ</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>មន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>មណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>ប៉ុស្តិ៍នគរបាល</translation>
    </message>
    <message>
        <source>Fire station</source>
        <translation>ស្ថានីយពន្លត់អគ្គិភ័យ</translation>
    </message>
    <message>
        <source>Public office</source>
        <translation>អគាររដ្ឋបាល</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>ប្រៃសណីយ៍</translation>
    </message>
    <message>
        <source>Temple or place of worship</source>
        <translation>វត្ត ឬទីសក្ការៈ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ផ្សារ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>សួនសាធារណៈ</translation>
    </message>
    <message>
        <source>Sports ground</source>
        <translation>ទីលានកីឡា</translation>
    </message>
    <message>
        <source>Bus terminal</source>
        <translation>ស្ថានីយរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>Railway station</source>
        <translation>ស្ថានីយរថភ្លើង</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>ចំណតរថយន្ត</translation>
    </message>
    <message>
        <source>Water or sewage works</source>
        <translation>ស្ថានីយប្រព្រឹត្តិកម្មទឹក ឬទឹកកខ្វក់</translation>
    </message>
    <message>
        <source>Waste facility</source>
        <translation>ទីតាំងគ្រប់គ្រងសំណល់</translation>
    </message>
    <message>
        <source>Other facility</source>
        <translation>បរិក្ខារសាធារណៈផ្សេងទៀត</translation>
    </message>
    <message>
        <source>River or stream</source>
        <translation>ទន្លេ ឬស្ទឹង</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>ប្រឡាយ</translation>
    </message>
    <message>
        <source>Canal, proposed</source>
        <translation>ប្រឡាយ (ស្នើ)</translation>
    </message>
    <message>
        <source>Open drain</source>
        <translation>ប្រឡាយរំដោះទឹកបើកចំហ</translation>
    </message>
    <message>
        <source>Open drain, proposed</source>
        <translation>ប្រឡាយរំដោះទឹកបើកចំហ (ស្នើ)</translation>
    </message>
    <message>
        <source>Pipe or culvert</source>
        <translation>បំពង់ ឬលូ</translation>
    </message>
    <message>
        <source>Pipe or culvert, proposed</source>
        <translation>បំពង់ ឬលូ (ស្នើ)</translation>
    </message>
    <message>
        <source>Other waterway</source>
        <translation>ផ្លូវទឹកផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Manhole or junction</source>
        <translation>អណ្ដូងលូ ឬចំណុចប្រសព្វ</translation>
    </message>
    <message>
        <source>Manhole or junction, proposed</source>
        <translation>អណ្ដូងលូ ឬចំណុចប្រសព្វ (ស្នើ)</translation>
    </message>
    <message>
        <source>Outfall</source>
        <translation>មាត់បង្ហូរទឹក</translation>
    </message>
    <message>
        <source>Outfall, proposed</source>
        <translation>មាត់បង្ហូរទឹក (ស្នើ)</translation>
    </message>
    <message>
        <source>Storage pond</source>
        <translation>អាងស្តុកទឹក</translation>
    </message>
    <message>
        <source>Storage pond, proposed</source>
        <translation>អាងស្តុកទឹក (ស្នើ)</translation>
    </message>
    <message>
        <source>Pump or gate</source>
        <translation>ស្ថានីយបូមទឹក ឬទ្វារទឹក</translation>
    </message>
    <message>
        <source>Pump or gate, proposed</source>
        <translation>ស្ថានីយបូមទឹក ឬទ្វារទឹក (ស្នើ)</translation>
    </message>
    <message>
        <source>Other point of the network</source>
        <translation>ចំណុចផ្សេងទៀតនៃបណ្តាញ</translation>
    </message>
    <message>
        <source>There is not enough memory for a sheet of this size.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់សម្រាប់សន្លឹកទំហំនេះទេ។</translation>
    </message>
    <message>
        <source>Choose smaller paper or fewer dots per inch.</source>
        <translation>សូមជ្រើសក្រដាសតូចជាង ឬចំណុចក្នុងមួយអ៊ីញតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>The map sheet could not be written.</source>
        <translation>មិនអាចសរសេរសន្លឹកផែនទីបានទេ។</translation>
    </message>
    <message>
        <source>Schematic plan for training: nothing in it is surveyed</source>
        <translation>ប្លង់គំនូសបំព្រួញសម្រាប់ការបណ្តុះបណ្តាល៖ គ្មានអ្វីត្រូវបានវាស់វែងជាក់ស្តែងទេ</translation>
    </message>
    <message>
        <source>* colour, name or limits not checked against the law</source>
        <translation>* ពណ៌ ឈ្មោះ ឬកម្រិតកំណត់ មិនទាន់បានផ្ទៀងផ្ទាត់ជាមួយច្បាប់</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>A map cannot be written as “%1”.</source>
        <translation>មិនអាចសរសេរផែនទីជា “%1” បានទេ។</translation>
    </message>
    <message>
        <source>The folder for the map does not exist.</source>
        <translation>ថតសម្រាប់ដាក់ផែនទីមិនមានទេ។</translation>
    </message>
    <message>
        <source>The folder for the map may not be written to.</source>
        <translation>គ្មានសិទ្ធិសរសេរក្នុងថតសម្រាប់ផែនទីទេ។</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>សូមជ្រើសរើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>Land use plan</source>
        <translation>ប្លង់ប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Drainage plan</source>
        <translation>ប្លង់រំដោះទឹក</translation>
    </message>
    <message>
        <source>Public transport plan</source>
        <translation>ប្លង់ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>ផែនទីមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>There is no map theme “%1”.</source>
        <translation>គ្មានប្រធានបទផែនទី “%1” ទេ។</translation>
    </message>
    <message>
        <source>The themes are: %1.</source>
        <translation>ប្រធានបទមាន៖ %1។</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>Public transport lines</source>
        <translation>ខ្សែដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>Drainage structures</source>
        <translation>សំណង់រំដោះទឹក</translation>
    </message>
    <message>
        <source>Canals and drains</source>
        <translation>ប្រឡាយ និងលូ</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>ផ្ទៃរងទឹកភ្លៀង</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>បរិក្ខារសាធារណៈ</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>អគារ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ផ្ទៃទឹក</translation>
    </message>
    <message>
        <source>Areas liable to flooding</source>
        <translation>តំបន់ងាយរងទឹកជំនន់</translation>
    </message>
    <message>
        <source>Limits on building</source>
        <translation>ការកម្រិតការសាងសង់</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Overlay zones</source>
        <translation>តំបន់ត្រួតលើ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Zone boundaries</source>
        <translation>ព្រំតំបន់</translation>
    </message>
    <message>
        <source>Disputed borders</source>
        <translation>ព្រំដែនមានវិវាទ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>សមុទ្រ</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>ការរំដោះទឹក</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>ផែនទីពិភពលោក</translation>
    </message>
    <message>
        <source>The layer “%1” could not be opened.</source>
        <translation>មិនអាចបើកស្រទាប់ “%1” បានទេ។</translation>
    </message>
    <message>
        <source>The plan&apos;s QGIS project could not be stored: %1</source>
        <translation>មិនអាចរក្សាទុកគម្រោង QGIS របស់ប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Rail or metro line</source>
        <translation>ខ្សែរថភ្លើង ឬមេត្រូ</translation>
    </message>
    <message>
        <source>Tram or busway line</source>
        <translation>ខ្សែត្រាំ ឬគន្លងរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>ខ្សែសាឡាង</translation>
    </message>
    <message>
        <source>Bus line</source>
        <translation>ខ្សែរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>Code not in the plan&apos;s list</source>
        <translation>កូដមិនមានក្នុងបញ្ជីរបស់ប្លង់</translation>
    </message>
    <message>
        <source>Area liable to flooding</source>
        <translation>តំបន់ងាយរងទឹកជំនន់</translation>
    </message>
    <message>
        <source>Heritage protection</source>
        <translation>ការការពារបេតិកភណ្ឌ</translation>
    </message>
    <message>
        <source>Nature protection</source>
        <translation>ការការពារធម្មជាតិ</translation>
    </message>
    <message>
        <source>Steep or unstable slope</source>
        <translation>ជម្រាលចោត ឬមិនមានស្ថិរភាព</translation>
    </message>
    <message>
        <source>Height limit of an airfield</source>
        <translation>កម្រិតកម្ពស់ជិតអាកាសយានដ្ឋាន</translation>
    </message>
    <message>
        <source>Strip to be kept free</source>
        <translation>ដីចំណាំងដែលត្រូវទុកឱ្យទំនេរ</translation>
    </message>
    <message>
        <source>Military or security area</source>
        <translation>តំបន់យោធា ឬសន្តិសុខ</translation>
    </message>
    <message>
        <source>Other limit on building</source>
        <translation>ការកម្រិតការសាងសង់ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>%1 more in the report</source>
        <translation>%1 ទៀតក្នុងរបាយការណ៍</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Where it was before</source>
        <translation>ទីតាំងមុន</translation>
    </message>
    <message>
        <source>Points that differ</source>
        <translation>ចំណុចដែលខុសគ្នា</translation>
    </message>
    <message>
        <source>Added points</source>
        <translation>ចំណុចបន្ថែម</translation>
    </message>
    <message>
        <source>Removed points</source>
        <translation>ចំណុចដែលដកចេញ</translation>
    </message>
    <message>
        <source>Changed points</source>
        <translation>ចំណុចដែលផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>បន្ទាត់ដែលខុសគ្នា</translation>
    </message>
    <message>
        <source>Added lines</source>
        <translation>បន្ទាត់បន្ថែម</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>បន្ទាត់ដែលដកចេញ</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>បន្ទាត់ដែលផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Areas that differ</source>
        <translation>តំបន់ដែលខុសគ្នា</translation>
    </message>
    <message>
        <source>Added areas</source>
        <translation>តំបន់បន្ថែម</translation>
    </message>
    <message>
        <source>Removed areas</source>
        <translation>តំបន់ដែលដកចេញ</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>តំបន់ដែលផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Phasing plan</source>
        <translation>ប្លង់ដំណាក់កាលអភិវឌ្ឍន៍</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>មិនស្ថិតក្នុងដំណាក់កាលណា</translation>
    </message>
    <message>
        <source>Roads by phase</source>
        <translation>ផ្លូវតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Public transport lines by phase</source>
        <translation>ខ្សែដឹកជញ្ជូនសាធារណៈតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Canals and drains by phase</source>
        <translation>ប្រឡាយ និងលូតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Land by phase</source>
        <translation>ដីតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Works by phase</source>
        <translation>ការងារតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>This file is no template of a map sheet.</source>
        <translation>ឯកសារនេះមិនមែនជាគំរូសន្លឹកផែនទីទេ។</translation>
    </message>
    <message>
        <source>Choose a layout template (.qpt) of QGIS with a map that has the item ID “map”.</source>
        <translation>សូមជ្រើសគំរូប្លង់រៀបចំ (.qpt) របស់ QGIS ដែលមានផែនទីមួយដែលមានលេខសម្គាល់ធាតុ “map”។</translation>
    </message>
    <message>
        <source>The rows of the table “%1” are no districts.</source>
        <translation>ជួរនៃតារាង “%1” មិនមែនជាតំបន់សម្រាប់សន្លឹកទេ។</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>សូមដាក់ឈ្មោះមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>The plan has no district with the uid “%1”.</source>
        <translation>ប្លង់គ្មានតំបន់ដែលមាន uid “%1” ទេ។</translation>
    </message>
    <message>
        <source>Name a table (%1) or uids of its rows.</source>
        <translation>សូមដាក់ឈ្មោះតារាង (%1) ឬ uid នៃជួររបស់វា។</translation>
    </message>
    <message>
        <source>There is no district to draw a sheet of: “%1” has no rows.</source>
        <translation>គ្មានតំបន់សម្រាប់គូរសន្លឹកទេ៖ “%1” គ្មានជួរ។</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ ហើយអ្នកមានសិទ្ធិសរសេរក្នុងថត រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, .png, .svg or, for a template, .qpt.</source>
        <translation>សូមដាក់ឈ្មោះឯកសារដែលបញ្ចប់ដោយ .pdf, .png, .svg ឬសម្រាប់គំរូ .qpt។</translation>
    </message>
    <message>
        <source>There is no map sheet “%1”.</source>
        <translation>គ្មានសន្លឹកផែនទី “%1” ទេ។</translation>
    </message>
    <message>
        <source>The sheets are: %1. A file that ends in .qpt is a template of your own.</source>
        <translation>សន្លឹកមាន៖ %1។ ឯកសារដែលបញ្ចប់ដោយ .qpt គឺជាគំរូផ្ទាល់ខ្លួនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Boundary of the plan</source>
        <translation>ព្រំប្រទល់ប្លង់</translation>
    </message>
    <message>
        <source>Roads, buildings and water</source>
        <translation>ផ្លូវ អគារ និងទឹក</translation>
    </message>
    <message>
        <source>Total within the district</source>
        <translation>សរុបក្នុងតំបន់</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Grid: %1</source>
        <translation>ក្រឡា៖ %1</translation>
    </message>
    <message>
        <source>not saved as a revision</source>
        <translation>មិនទាន់រក្សាទុកជាកំណែ</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ផែនការគោល</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>ការកែសម្រួល</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>មាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>ប្រព័ន្ធកូអរដោនេ</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>គូរដោយ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>ពិនិត្យដោយ</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>បានកែតាំងពីពេលនោះ</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>លេខប្លង់</translation>
    </message>
    <message>
        <source>Madang has no texts in %1 yet: titles, legend and notes stand in English instead. Names that the plan has in that language are drawn.</source>
        <translation>Madang មិនទាន់មានអត្ថបទជា %1 ទេ៖ ចំណងជើង តារាងសញ្ញា និងកំណត់សម្គាល់ ត្រូវសរសេរជាភាសាអង់គ្លេសជំនួស។ ឈ្មោះដែលប្លង់មានជាភាសានោះត្រូវបានគូរ។</translation>
    </message>
</context>
<context>
    <name>MasterplanReport</name>
    <message>
        <source>By width alone</source>
        <translation>តាមទទឹងតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>ផ្លូវតាមមុខកាត់គំរូ និងទទឹង</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>មុខកាត់</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ទទឹង</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ប្រវែង</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>The land of the roads, from boundary to boundary and without counting junctions twice, measures %1.</source>
        <translation>ដីផ្លូវ ពីព្រំម្ខាងទៅព្រំម្ខាង ដោយមិនរាប់ចំណុចប្រសព្វពីរដង មានទំហំ %1។</translation>
    </message>
    <message>
        <source>Of the site (%1) roads take %2.</source>
        <translation>ផ្លូវយក %2 នៃទីតាំង (%1)។</translation>
    </message>
    <message>
        <source>Roads of the plan</source>
        <translation>ផ្លូវនៃប្លង់</translation>
    </message>
    <message>
        <source>A road is as wide as its typical section, or where it has none as its width; railways, and paths without a width, are not counted.</source>
        <translation>ផ្លូវមានទទឹងតាមមុខកាត់គំរូរបស់វា ឬបើគ្មាន តាមទទឹងរបស់វា។ ផ្លូវដែក និងផ្លូវថ្មើរជើងដែលគ្មានទទឹង មិនត្រូវរាប់ទេ។</translation>
    </message>
    <message>
        <source>Blocks and parcels, in square metres each</source>
        <translation>ប្លុក និងក្បាលដី គិតជាម៉ែត្រការ៉េ</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>ដី</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>តូចបំផុត</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>កោះកណ្តាលផ្លូវ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>ធំបំផុត</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Roads, blocks and parcels</source>
        <translation>ផ្លូវ ប្លុក និងក្បាលដី</translation>
    </message>
    <message>
        <source>This scenario has no roads, so there is nothing to say of their land. Draw roads or import them.</source>
        <translation>សេណារីយ៉ូនេះគ្មានផ្លូវទេ ដូច្នេះគ្មានអ្វីត្រូវនិយាយអំពីដីផ្លូវឡើយ។ សូមគូរផ្លូវ ឬនាំចូល។</translation>
    </message>
</context>
<context>
    <name>MoneyUnit</name>
    <message>
        <source>%1 (billion)</source>
        <translation>%1 (ពាន់លាន)</translation>
    </message>
    <message>
        <source>%1 (million)</source>
        <translation>%1 (លាន)</translation>
    </message>
    <message>
        <source>%1 (thousand)</source>
        <translation>%1 (ពាន់)</translation>
    </message>
</context>
<context>
    <name>NationalForm</name>
    <message>
        <source>%1 of the floor area</source>
        <translation>%1 នៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>1 for %1 m²</source>
        <translation>1 សម្រាប់ %1 m²</translation>
    </message>
    <message>
        <source>%1 rai</source>
        <translation>%1 rai</translation>
    </message>
    <message>
        <source>%1 sào of %2 m²</source>
        <translation>%1 sào (%2 m²)</translation>
    </message>
    <message>
        <source>%1 acres</source>
        <translation>%1 អេកឺ</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This plan was made by an older Madang and has been brought to the present format. The file as it was is kept: %1</source>
        <translation>ផែនការនេះត្រូវបានបង្កើតដោយ Madang ជំនាន់ចាស់ ហើយត្រូវបានបម្លែងទៅជាទម្រង់បច្ចុប្បន្ន។ ឯកសារដើមត្រូវបានរក្សាទុក៖ %1</translation>
    </message>
    <message>
        <source>The program or the computer stopped in the middle of the last change of this plan. That change has been turned back; everything before it is there.</source>
        <translation>កម្មវិធី ឬកុំព្យូទ័របានឈប់នៅពាក់កណ្ដាលការផ្លាស់ប្ដូរចុងក្រោយនៃផែនការនេះ។ ការផ្លាស់ប្ដូរនោះត្រូវបានត្រឡប់វិញ ហើយអ្វីៗមុននោះនៅគង់វង្សទាំងអស់។</translation>
    </message>
</context>
<context>
    <name>ParcelsAlgorithm</name>
    <message>
        <source>Parcels of blocks</source>
        <translation>ក្បាលដីនៃប្លុក</translation>
    </message>
    <message>
        <source>Divides blocks into parcels by frontage, depth and smallest area (Vanegas et al. 2012): strips along the roads, or halves along the smallest box around the land. Parcels make up their block exactly and keep a road edge where they can. The same seed gives the same parcels. Blocks that have parcels are kept as they are, unless these are to be replaced.</source>
        <translation>បែងចែកប្លុកជាក្បាលដីតាមទទឹងមុខ ជម្រៅ និងផ្ទៃតូចបំផុត (Vanegas et al. 2012)៖ ជាបន្ទះតាមផ្លូវ ឬជាពាក់កណ្តាលតាមប្រអប់តូចបំផុតជុំវិញដី។ ក្បាលដីផ្សំបានជាប្លុករបស់វាយ៉ាងពិតប្រាកដ ហើយរក្សាគែមជាប់ផ្លូវតាមដែលអាច។ គ្រាប់លេខដូចគ្នាផ្តល់ក្បាលដីដូចគ្នា។ ប្លុកដែលមានក្បាលដីត្រូវបានរក្សាទុកដដែល លើកលែងតែក្បាលដីទាំងនេះត្រូវជំនួស។</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>all, or their uids with commas between</source>
        <translation>all ឬ uid របស់វាបំបែកដោយក្បៀស</translation>
    </message>
    <message>
        <source>Frontage along the road (m)</source>
        <translation>មុខដីតាមផ្លូវ (m)</translation>
    </message>
    <message>
        <source>Depth from the road (m)</source>
        <translation>ជម្រៅពីផ្លូវ (m)</translation>
    </message>
    <message>
        <source>Smallest parcel (m²)</source>
        <translation>ក្បាលដីតូចបំផុត (m²)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>strip: rows along the roads, cut square to them; box: the land halved along its smallest box, again and again</source>
        <translation>strip៖ ជួរតាមបណ្តោយផ្លូវ កាត់កែងនឹងផ្លូវ។ box៖ ពុះដីពាក់កណ្តាលតាមប្រអប់តូចបំផុតរបស់វា ម្តងហើយម្តងទៀត</translation>
    </message>
    <message>
        <source>Irregularity (0 to 1)</source>
        <translation>ភាពមិនទៀងទាត់ (0 ដល់ 1)</translation>
    </message>
    <message>
        <source>Seed of the irregularity</source>
        <translation>គ្រាប់លេខនៃភាពមិនទៀងទាត់</translation>
    </message>
    <message>
        <source>Every parcel reaches a road</source>
        <translation>ក្បាលដីទាំងអស់ត្រូវជាប់ផ្លូវ</translation>
    </message>
    <message>
        <source>However deep that makes it. Without it rows keep their depth, and the land behind them has no road</source>
        <translation>ទោះធ្វើឱ្យវាជ្រៅប៉ុណ្ណាក៏ដោយ។ បើមិនជ្រើស ជួររក្សាជម្រៅរបស់វា ហើយដីខាងក្រោយគ្មានផ្លូវ</translation>
    </message>
    <message>
        <source>An edge lies on a road within (m)</source>
        <translation>គែមជាប់ផ្លូវ បើនៅក្នុងចម្ងាយ (m)</translation>
    </message>
    <message>
        <source>Replace the parcels of these blocks</source>
        <translation>ជំនួសក្បាលដីនៃប្លុកទាំងនេះ</translation>
    </message>
    <message>
        <source>Without it blocks that have parcels are left as they are</source>
        <translation>បើមិនជ្រើស ប្លុកដែលមានក្បាលដីត្រូវទុកដដែល</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Land of the parcels (ha)</source>
        <translation>ដីនៃក្បាលដី (ហិកតា)</translation>
    </message>
    <message>
        <source>Mean parcel (m²)</source>
        <translation>ទំហំក្បាលដីមធ្យម (m²)</translation>
    </message>
    <message>
        <source>Mean frontage of those on a road (m)</source>
        <translation>មុខដីមធ្យមនៃក្បាលដីជាប់ផ្លូវ (m)</translation>
    </message>
    <message>
        <source>Parcels without a road edge</source>
        <translation>ក្បាលដីមិនជាប់ផ្លូវ</translation>
    </message>
    <message>
        <source>Their share (0 to 1)</source>
        <translation>ចំណែករបស់វា (0 ដល់ 1)</translation>
    </message>
    <message>
        <source>New parcels</source>
        <translation>ក្បាលដីថ្មី</translation>
    </message>
    <message>
        <source>This scenario has no blocks to divide.</source>
        <translation>សេណារីយ៉ូនេះគ្មានប្លុកសម្រាប់បែងចែកទេ។</translation>
    </message>
    <message>
        <source>Make blocks first, or draw them.</source>
        <translation>សូមបង្កើតប្លុកជាមុនសិន ឬគូរប្លុក។</translation>
    </message>
    <message numerus="yes">
        <source>%n of the new parcels have no road edge.</source>
        <translation>
            <numerusform>ក្បាលដីថ្មី %n មិនជាប់ផ្លូវ។</numerusform>
            <numerusform>ក្បាលដីថ្មី %n មិនជាប់ផ្លូវ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 % of all, in %2 blocks. Draw a road to them, choose other dimensions, or let every parcel reach a road.</source>
        <translation>វាមាន %1 % នៃក្បាលដីទាំងអស់ ក្នុងប្លុក %2។ សូមគូរផ្លូវទៅរកវា ជ្រើសទំហំផ្សេង ឬឱ្យក្បាលដីទាំងអស់ត្រូវជាប់ផ្លូវ។</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>ប្លុក %n មានក្បាលដីរួចហើយ ហើយនៅដដែល។</numerusform>
            <numerusform>ប្លុក %n មានក្បាលដីរួចហើយ ហើយនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose to replace their parcels if that is not what you want.</source>
        <translation>បើអ្នកមិនចង់បានដូច្នេះទេ សូមជ្រើសជំនួសក្បាលដីរបស់វា។</translation>
    </message>
    <message>
        <source>Without roads, every outer edge of a block counts as a road.</source>
        <translation>បើគ្មានផ្លូវ គែមក្រៅទាំងអស់នៃប្លុកត្រូវរាប់ជាផ្លូវ។</translation>
    </message>
    <message>
        <source>Draw the roads and divide the blocks again.</source>
        <translation>សូមគូរផ្លូវ រួចបែងចែកប្លុកម្តងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>The depth of parcels could not be kept in %n block(s).</source>
        <translation>
            <numerusform>មិនអាចរក្សាជម្រៅក្បាលដីក្នុងប្លុកចំនួន %n បានទេ។</numerusform>
            <numerusform>មិនអាចរក្សាជម្រៅក្បាលដីក្នុងប្លុកចំនួន %n បានទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcels there reach up to %1 m from their road, not %2 m: what lies behind two rows has no other road. Draw a road through these blocks, or do not let every parcel reach a road.</source>
        <translation>ក្បាលដីនៅទីនោះលាតពីផ្លូវរហូតដល់ %1 ម៉ែត្រ មិនមែន %2 ម៉ែត្រទេ៖ ដីនៅខាងក្រោយពីរជួរគ្មានផ្លូវផ្សេងទៀត។ សូមគូរផ្លូវកាត់ប្លុកទាំងនេះ ឬកុំឱ្យក្បាលដីទាំងអស់ត្រូវជាប់ផ្លូវ។</translation>
    </message>
    <message>
        <source>%1 ha of the parcels lie on water.</source>
        <translation>ក្បាលដីចំនួន %1 ហិកតាស្ថិតនៅលើផ្ទៃទឹក។</translation>
    </message>
    <message>
        <source>Make the blocks again with water left out, or cut them at the shore.</source>
        <translation>សូមបង្កើតប្លុកឡើងវិញដោយទុកផ្ទៃទឹកចេញ ឬកាត់វានៅមាត់ទឹក។</translation>
    </message>
</context>
<context>
    <name>PhaseCapacityText</name>
    <message>
        <source>The capacity “%1” of the phase “%2” is no number of zero or more.</source>
        <translation>សមត្ថភាព “%1” នៃដំណាក់កាល “%2” មិនមែនជាលេខចាប់ពីសូន្យឡើងទៅទេ។</translation>
    </message>
    <message>
        <source>The capacity of the phases is no JSON: %1</source>
        <translation>សមត្ថភាពនៃដំណាក់កាលមិនមែនជា JSON ទេ៖ %1</translation>
    </message>
    <message>
        <source>Write it as {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000}}.</source>
        <translation>សូមសរសេរជា {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000}}។</translation>
    </message>
</context>
<context>
    <name>PhaseDemandText</name>
    <message>
        <source>By the end of phase “%1” there is no room for %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of phase “%1” there is no room for %2 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases without a last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed by their end is not known: %1. Give them years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projection does not reach every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no value for the end of: %1. Project further, and store it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land in no phase is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules it would hold %1 people and %2 jobs. Put it into a phase to count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 %2 people are to be housed, and the land built on by then has room for %3. At the density given, %4 ha more (gross) would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 %2 jobs need a place, and the land built on by then has room for %3. At the floor area ratio given, %4 ha more (gross) would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseEdit</name>
    <message>
        <source>%1 is not a year that a phase can be in.</source>
        <translation>%1 មិនអាចជាឆ្នាំនៃដំណាក់កាលបានទេ។</translation>
    </message>
    <message>
        <source>Years are of the common era: the year %1 of the Buddhist era is %2.</source>
        <translation>ឆ្នាំគិតតាមគ្រិស្តសករាជ៖ ព.ស. %1 ស្មើនឹង គ.ស. %2។</translation>
    </message>
    <message>
        <source>Give a year of the common era between %1 and %2.</source>
        <translation>សូមដាក់ឆ្នាំគ្រិស្តសករាជចន្លោះពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>A phase needs a name.</source>
        <translation>ដំណាក់កាលត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The plan has a phase “%1” already.</source>
        <translation>ផែនការមានដំណាក់កាល “%1” រួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The phase “%1” would end in %2, before it begins in %3.</source>
        <translation>ដំណាក់កាល “%1” នឹងចប់នៅឆ្នាំ %2 មុនពេលចាប់ផ្តើមនៅឆ្នាំ %3។</translation>
    </message>
    <message>
        <source>Change the other year first.</source>
        <translation>សូមប្តូរឆ្នាំម្ខាងទៀតជាមុនសិន។</translation>
    </message>
    <message>
        <source>This phase is not there any more.</source>
        <translation>ដំណាក់កាលនេះលែងមានទៀតហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>The phase “%1” was not deleted: more than %Ln objects are in it.</source>
        <translation>
            <numerusform>មិនបានលុបដំណាក់កាល “%1” ទេ៖ មានវត្ថុលើសពី %Ln ក្នុងវា។</numerusform>
            <numerusform>មិនបានលុបដំណាក់កាល “%1” ទេ៖ មានវត្ថុលើសពី %Ln ក្នុងវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some of them in the table, give them another phase or none, and delete it then.</source>
        <translation>សូមជ្រើសវត្ថុខ្លះក្នុងតារាង ដាក់ដំណាក់កាលផ្សេង ឬដកដំណាក់កាលចេញ រួចលុបវា។</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Phase %1</source>
        <translation>ដំណាក់កាលទី %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The change could not be written to the plan: %1</source>
        <translation>មិនអាចសរសេរការផ្លាស់ប្តូរទៅក្នុងប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>The plan is as it was before. Check that the disk has room and that no other program holds the file.</source>
        <translation>ប្លង់នៅដដែលដូចមុន។ សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ ហើយគ្មានកម្មវិធីផ្សេងកំពុងប្រើឯកសារ។</translation>
    </message>
    <message>
        <source>This GeoPackage is not a Madang plan.</source>
        <translation>GeoPackage នេះមិនមែនជាប្លង់ Madang ទេ។</translation>
    </message>
    <message>
        <source>To use its layers, make a plan and import them.</source>
        <translation>ដើម្បីប្រើស្រទាប់របស់វា សូមបង្កើតប្លង់មួយ រួចនាំចូលស្រទាប់ទាំងនោះ។</translation>
    </message>
    <message>
        <source>This plan was written by a newer Madang (format %1; this program knows %2).</source>
        <translation>ប្លង់នេះត្រូវបានសរសេរដោយ Madang ជំនាន់ថ្មីជាង (ទម្រង់ %1 កម្មវិធីនេះស្គាល់ %2)។</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>សូមបើកវាដោយកម្មវិធីជំនាន់ថ្មីជាង។</translation>
    </message>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation>ប្លង់គ្មានសេណារីយ៉ូ “%1” ទេ។</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>មាន៖ %1។</translation>
    </message>
    <message>
        <source>More than one scenario is called “%1”.</source>
        <translation>មានសេណារីយ៉ូច្រើនជាងមួយដែលមានឈ្មោះ “%1”។</translation>
    </message>
    <message>
        <source>Name it by its uid.</source>
        <translation>សូមបញ្ជាក់តាម uid របស់វា។</translation>
    </message>
    <message>
        <source>The plan file could not be written: %1</source>
        <translation>មិនអាចសរសេរឯកសារប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>The plan file could not be made: %1</source>
        <translation>មិនអាចបង្កើតឯកសារប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>សូមជ្រើសថតដែលអ្នកអាចសរសេរបាន។</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>គ្មានឯកសារបែបនេះទេ។</translation>
    </message>
    <message>
        <source>This file cannot be opened as a plan: %1</source>
        <translation>មិនអាចបើកឯកសារនេះជាប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>A plan is a GeoPackage (.gpkg) made by Madang.</source>
        <translation>ប្លង់គឺជា GeoPackage (.gpkg) ដែលបង្កើតដោយ Madang។</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>មានឯកសារឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>សូមជ្រើសឈ្មោះផ្សេង ឬផ្លាស់ទីឯកសារនោះចេញ។</translation>
    </message>
    <message>
        <source>The folder for the plan does not exist.</source>
        <translation>ថតសម្រាប់ប្លង់មិនមានទេ។</translation>
    </message>
    <message>
        <source>The scenario “%1” is its own ancestor.</source>
        <translation>សេណារីយ៉ូ “%1” ជាមេរបស់ខ្លួនវា។</translation>
    </message>
    <message>
        <source>The plan has no table “%1”.</source>
        <translation>ប្លង់គ្មានតារាង “%1” ទេ។</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>តារាង “%1” គ្មានជួរឈរ “%2” ទេ។</translation>
    </message>
    <message>
        <source>A row could not be written: %1</source>
        <translation>មិនអាចសរសេរជួរមួយបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>តារាង “%1” ជួរ %2។</translation>
    </message>
    <message>
        <source>The geometry of a row cannot be read.</source>
        <translation>មិនអាចអានរូបធរណីមាត្រនៃជួរមួយបានទេ។</translation>
    </message>
    <message>
        <source>A geometry of type %1 does not fit into the table “%2”, which holds %3.</source>
        <translation>រូបធរណីមាត្រប្រភេទ %1 មិនអាចដាក់ក្នុងតារាង “%2” ដែលផ្ទុក %3 បានទេ។</translation>
    </message>
    <message>
        <source>There is no role “%1” for a data set.</source>
        <translation>គ្មានតួនាទី “%1” សម្រាប់សំណុំទិន្នន័យទេ។</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>សូមដាក់ឈ្មោះមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>This file is no raster, as a data set of the role “%1” has to be.</source>
        <translation>ឯកសារនេះមិនមែនជារ៉ាស្ទ័រទេ តែសំណុំទិន្នន័យដែលមានតួនាទី “%1” ត្រូវតែជារ៉ាស្ទ័រ។</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF or another raster, or another role.</source>
        <translation>សូមជ្រើស GeoTIFF ឬរ៉ាស្ទ័រផ្សេង ឬតួនាទីផ្សេង។</translation>
    </message>
    <message>
        <source>This file cannot be read as a zip file, as a data set of the role “%1” has to be.</source>
        <translation>មិនអាចអានឯកសារនេះជាឯកសារ zip បានទេ តែសំណុំទិន្នន័យដែលមានតួនាទី “%1” ត្រូវតែជាឯកសារ zip។</translation>
    </message>
    <message>
        <source>It may have been cut short: fetch it again. Or choose another role.</source>
        <translation>វាអាចត្រូវបានកាត់ផ្តាច់៖ សូមទាញយកវាម្តងទៀត ឬជ្រើសតួនាទីផ្សេង។</translation>
    </message>
    <message>
        <source>This zip file is no timetable: it has no table stops.txt.</source>
        <translation>ឯកសារ zip នេះមិនមែនជាកាលវិភាគទេ៖ វាគ្មានតារាង stops.txt។</translation>
    </message>
    <message>
        <source>Choose a GTFS feed, or another role.</source>
        <translation>សូមជ្រើសទិន្នន័យ GTFS ឬតួនាទីផ្សេង។</translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation>មិនអាចអានប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Try again when no other program writes to the file.</source>
        <translation>សូមព្យាយាមម្តងទៀតនៅពេលគ្មានកម្មវិធីផ្សេងកំពុងសរសេរក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>This plan was written by an older Madang (format %1; this program reads %2).</source>
        <translation>ប្លង់នេះត្រូវបានសរសេរដោយ Madang ជំនាន់ចាស់ (ទម្រង់ %1 កម្មវិធីនេះអាន %2)។</translation>
    </message>
    <message>
        <source>Open it once in the window, from a folder that you may write to: it is brought to the present format, and the original is kept.</source>
        <translation>សូមបើកវាម្តងក្នុងបង្អួច ពីថតដែលអ្នកអាចសរសេរបាន៖ វានឹងត្រូវបម្លែងទៅជាទម្រង់បច្ចុប្បន្ន ហើយឯកសារដើមត្រូវរក្សាទុក។</translation>
    </message>
    <message>
        <source>The history of this plan is damaged: an undone edit is not in it.</source>
        <translation>ប្រវត្តិនៃប្លង់នេះខូច៖ ការកែដែលបានត្រឡប់វិញមិនមានក្នុងវាទេ។</translation>
    </message>
    <message>
        <source>Go back to a copy of the plan.</source>
        <translation>សូមត្រឡប់ទៅច្បាប់ចម្លងនៃប្លង់។</translation>
    </message>
    <message>
        <source>The last change of this plan was cut short, and cannot be turned back where the plan is.</source>
        <translation>ការផ្លាស់ប្ដូរចុងក្រោយនៃប្លង់នេះត្រូវបានកាត់ផ្តាច់ពាក់កណ្តាល ហើយមិនអាចត្រឡប់វិញបាននៅកន្លែងដែលប្លង់ស្ថិតនៅទេ។</translation>
    </message>
    <message>
        <source>Copy it and the file %1 to a folder that you may write to, and open the copy.</source>
        <translation>សូមចម្លងវា និងឯកសារ %1 ទៅថតដែលអ្នកអាចសរសេរបាន រួចបើកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>It has no revisions. Open a copy of it from another disk or an earlier day.</source>
        <translation>វាគ្មានកំណែទេ។ សូមបើកច្បាប់ចម្លងពីថាសផ្សេង ឬពីថ្ងៃមុន។</translation>
    </message>
    <message>
        <source>Its last revision is %1: copy that file to another folder, and open the copy.</source>
        <translation>កំណែចុងក្រោយគឺ %1៖ សូមចម្លងឯកសារនោះទៅថតផ្សេង ហើយបើកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>អ្នកគ្មានសិទ្ធិអានឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Ask whoever it belongs to for the right to read it, or for a copy.</source>
        <translation>សូមសុំសិទ្ធិអាន ឬច្បាប់ចម្លងពីម្ចាស់ឯកសារ។</translation>
    </message>
    <message>
        <source>This file is empty: there is no plan in it.</source>
        <translation>ឯកសារនេះទទេ៖ គ្មានគម្រោងក្នុងវាទេ។</translation>
    </message>
    <message>
        <source>Open a copy of the plan. Perhaps the disk was full when this one was copied.</source>
        <translation>សូមបើកច្បាប់ចម្លងនៃគម្រោង។ ប្រហែលថាសពេញនៅពេលចម្លងឯកសារនេះ។</translation>
    </message>
    <message>
        <source>The name of a plan ends in .gpkg.</source>
        <translation>ឈ្មោះឯកសារគម្រោងត្រូវបញ្ចប់ដោយ .gpkg។</translation>
    </message>
    <message>
        <source>A plan is a GeoPackage, and other programs know it by that. Call it %1.gpkg.</source>
        <translation>គម្រោងគឺជា GeoPackage ហើយកម្មវិធីផ្សេងស្គាល់វាតាមនេះ។ សូមដាក់ឈ្មោះ %1.gpkg។</translation>
    </message>
    <message>
        <source>Another program has changed a row since it was read (%1).</source>
        <translation>កម្មវិធីផ្សេងបានប្តូរជួរមួយតាំងពីបានអានវា (%1)។</translation>
    </message>
    <message>
        <source>Nothing was written, so that nothing of it is lost. Look at the row as it is now, then do this edit again.</source>
        <translation>គ្មានអ្វីត្រូវបានសរសេរទេ ដើម្បីកុំឱ្យបាត់បង់ការប្តូរនោះ។ សូមមើលជួរតាមសភាពឥឡូវនេះ រួចធ្វើការកែនេះម្តងទៀត។</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>ជួរឈរ “%1”</translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation>រូបធរណីមាត្ររបស់វា</translation>
    </message>
    <message>
        <source>The plan file is damaged: a part of it cannot be read.</source>
        <translation>ឯកសារគម្រោងខូច៖ មិនអាចអានផ្នែកខ្លះរបស់វាបានទេ។</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and the plan is as it was.</source>
        <translation>ថាសពេញហើយ៖ មិនមានអ្វីត្រូវបានសរសេរទេ ហើយផែនការនៅដដែល។</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the plan to another one, and try again.</source>
        <translation>សូមធ្វើឱ្យថាសនោះមានកន្លែងទំនេរ ឬផ្លាស់ប្លង់ទៅថាសផ្សេង រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>A row to be changed is not there any more: another program has removed it.</source>
        <translation>ជួរដែលត្រូវប្តូរលែងមានទៀតហើយ៖ កម្មវិធីផ្សេងបានលុបវា។</translation>
    </message>
    <message>
        <source>Nothing was written. Open the plan again to see it as it is now, and do this edit with the rows that are left.</source>
        <translation>គ្មានអ្វីត្រូវបានសរសេរទេ។ សូមបើកប្លង់ម្តងទៀតដើម្បីមើលសភាពបច្ចុប្បន្ន ហើយធ្វើការកែនេះលើជួរដែលនៅសល់។</translation>
    </message>
    <message>
        <source>This file cannot be opened as a plan: it is cut off, or no GeoPackage.</source>
        <translation>មិនអាចបើកឯកសារនេះជាប្លង់បានទេ៖ វាត្រូវបានកាត់ផ្តាច់ ឬមិនមែនជា GeoPackage។</translation>
    </message>
    <message>
        <source>The geometry of a row cannot be read: the plan file is damaged.</source>
        <translation>មិនអាចអានធរណីមាត្រនៃជួរមួយបានទេ៖ ឯកសារប្លង់ខូច។</translation>
    </message>
</context>
<context>
    <name>PlanAccess</name>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <translation>សូមចម្លងវាទៅថតដែលអ្នកអាចសរសេរបាន រួចបើកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>This plan is open for reading only: its file is write-protected.</source>
        <translation>ប្លង់នេះបើកសម្រាប់អានតែប៉ុណ្ណោះ៖ ឯកសាររបស់វាត្រូវបានការពារមិនឱ្យសរសេរ។</translation>
    </message>
    <message>
        <source>This plan is open for reading only: nothing can be written into its folder.</source>
        <translation>ប្លង់នេះបើកសម្រាប់អានតែប៉ុណ្ណោះ៖ មិនអាចសរសេរអ្វីក្នុងថតរបស់វាបានទេ។</translation>
    </message>
    <message>
        <source>This plan is open for reading only: another program has had it open since %1.</source>
        <translation>ប្លង់នេះបើកសម្រាប់អានតែប៉ុណ្ណោះ៖ កម្មវិធីផ្សេងបានបើកវាតាំងពី %1។</translation>
    </message>
    <message>
        <source>This plan is open for reading only: %1 has had it open on the computer %2 since %3 (%4, process %5).</source>
        <translation>ប្លង់នេះបើកសម្រាប់អានតែប៉ុណ្ណោះ៖ %1 បានបើកវានៅលើកុំព្យូទ័រ %2 តាំងពី %3 (%4 ដំណើរការ %5)។</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>Close it there, and open it here again.</source>
        <translation>សូមបិទវានៅទីនោះ រួចបើកនៅទីនេះម្តងទៀត។</translation>
    </message>
    <message>
        <source>Close it there, and open it here again. If nobody has it open there any more, remove the file %1.</source>
        <translation>សូមបិទវានៅទីនោះ រួចបើកនៅទីនេះម្តងទៀត។ បើគ្មាននរណាបើកវានៅទីនោះទៀតទេ សូមលុបឯកសារ %1។</translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message>
        <source>The data set “%1” is not where it was</source>
        <translation>សំណុំទិន្នន័យ “%1” មិននៅកន្លែងដើមទេ</translation>
    </message>
    <message>
        <source>%1 cannot be read. Put the file back, or add it again.</source>
        <translation>មិនអាចអាន %1 បានទេ។ សូមដាក់ឯកសារទៅកន្លែងដើមវិញ ឬបន្ថែមវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The data set “%1” is not the file it was</source>
        <translation>សំណុំទិន្នន័យ “%1” មិនមែនជាឯកសារដើមទេ</translation>
    </message>
    <message>
        <source>%1 has changed since it was added on this plan; results made from it may be out of date. Add it again to accept the new content.</source>
        <translation>%1 បានប្រែប្រួលតាំងពីបានបន្ថែមទៅក្នុងប្លង់នេះ។ លទ្ធផលដែលបានពីវាអាចហួសសម័យ។ សូមបន្ថែមវាម្តងទៀតដើម្បីទទួលយកខ្លឹមសារថ្មី។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code</source>
        <translation>
            <numerusform>តំបន់ %n គ្មានកូដប្រើប្រាស់ដី</numerusform>
            <numerusform>តំបន់ %n គ្មានកូដប្រើប្រាស់ដី</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a code of the plan&apos;s code list a zone counts as land of no use; give it one: %1.</source>
        <translation>បើគ្មានកូដពីបញ្ជីកូដរបស់ប្លង់ តំបន់ត្រូវរាប់ជាដីគ្មានការប្រើប្រាស់។ សូមដាក់កូដឱ្យវា៖ %1។</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no geometry</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” គ្មានរូបធរណីមាត្រ</numerusform>
            <numerusform>ជួរ %n នៃ “%1” គ្មានរូបធរណីមាត្រ</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no geometry is on no map and in no computation; draw it or delete it: %1.</source>
        <translation>អ្វីដែលគ្មានរូបធរណីមាត្រ មិនមានលើផែនទី និងក្នុងការគណនាទេ។ សូមគូរ ឬលុបវា៖ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are not valid</source>
        <translation>
            <numerusform>ពហុកោណ %n នៃ “%1” មិនត្រឹមត្រូវ</numerusform>
            <numerusform>ពហុកោណ %n នៃ “%1” មិនត្រឹមត្រូវ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. What is wrong with the first: %2. The area of such a polygon cannot be trusted; redraw it.</source>
        <translation>ជួរ៖ %1។ កំហុសនៃជួរដំបូង៖ %2។ មិនអាចជឿលើផ្ទៃនៃពហុកោណបែបនេះបានទេ។ សូមគូរវាឡើងវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have the class “%1”, which the map does not know</source>
        <translation>
            <numerusform>ផ្លូវ %n មានថ្នាក់ “%1” ដែលផែនទីមិនស្គាល់</numerusform>
            <numerusform>ផ្លូវ %n មានថ្នាក់ “%1” ដែលផែនទីមិនស្គាល់</numerusform>
        </translation>
    </message>
    <message>
        <source>They are drawn as local streets. Known: %1.</source>
        <translation>ផ្លូវទាំងនេះត្រូវបានគូរជាផ្លូវក្នុងមូលដ្ឋាន។ ថ្នាក់ដែលស្គាល់៖ %1។</translation>
    </message>
    <message>
        <source>The data set “%1” does not say where it lies</source>
        <translation>សំណុំទិន្នន័យ “%1” មិនបញ្ជាក់ទីតាំងរបស់វា</translation>
    </message>
    <message>
        <source>%1 has no coordinate system, so nobody can tell whether it covers the plan. Give the file its coordinate system and add it again.</source>
        <translation>%1 គ្មានប្រព័ន្ធកូអរដោនេ ដូច្នេះមិនអាចដឹងថាវាគ្របដណ្តប់ប្លង់ឬអត់ទេ។ សូមដាក់ប្រព័ន្ធកូអរដោនេឱ្យឯកសារ រួចបន្ថែមវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The data set “%1” covers only a part of the plan</source>
        <translation>សំណុំទិន្នន័យ “%1” គ្របដណ្តប់តែផ្នែកមួយនៃប្លង់</translation>
    </message>
    <message>
        <source>%1 covers %2 % of the plan&apos;s extent; there are no results for the rest. Replace it with a file that covers the whole plan.</source>
        <translation>%1 គ្របដណ្តប់ %2 % នៃវិសាលភាពប្លង់។ គ្មានលទ្ធផលសម្រាប់ផ្នែកដែលនៅសល់ទេ។ សូមជំនួសវាដោយឯកសារដែលគ្របដណ្តប់ប្លង់ទាំងមូល។</translation>
    </message>
    <message>
        <source>The data set “%1” does not cover the plan</source>
        <translation>សំណុំទិន្នន័យ “%1” មិនគ្របដណ្តប់ប្លង់ទេ</translation>
    </message>
    <message>
        <source>%1 lies %2 km from what is drawn on the plan. Replace it with a file of the plan&apos;s place, or correct the coordinate system of the file.</source>
        <translation>%1 ស្ថិតនៅចម្ងាយ %2 គ.ម. ពីអ្វីដែលបានគូរលើប្លង់។ សូមជំនួសវាដោយឯកសារនៃទីតាំងប្លង់ ឬកែប្រព័ន្ធកូអរដោនេនៃឯកសារ។</translation>
    </message>
    <message>
        <source>%1 lies where its coordinate system does not reach. Correct the coordinate system of the file, or replace it with a file of the plan&apos;s place.</source>
        <translation>%1 ស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់វាមិនគ្របដល់។ សូមកែប្រព័ន្ធកូអរដោនេនៃឯកសារ ឬជំនួសវាដោយឯកសារនៃទីតាំងប្លង់។</translation>
    </message>
    <message>
        <source>The stops of %1 lie %2 km from what is drawn on the plan. Replace it with a feed of the plan&apos;s place.</source>
        <translation>ចំណតនៃ %1 ស្ថិតនៅចម្ងាយ %2 គ.ម. ពីអ្វីដែលបានគូរលើប្លង់។ សូមជំនួសវាដោយទិន្នន័យ GTFS នៃទីតាំងប្លង់។</translation>
    </message>
    <message>
        <source>The stops of %1, with %2 km round them, lie in %3 % of the plan&apos;s extent. If lines run in the rest, replace it with a feed that has them.</source>
        <translation>ចំណតនៃ %1 រួមទាំង %2 គ.ម. ជុំវិញវា ស្ថិតក្នុង %3 % នៃវិសាលភាពប្លង់។ បើមានខ្សែរត់ក្នុងផ្នែកដែលនៅសល់ សូមជំនួសវាដោយទិន្នន័យ GTFS ដែលមានខ្សែទាំងនោះ។</translation>
    </message>
    <message>
        <source>The plan&apos;s coordinate system is not made for its country</source>
        <translation>ប្រព័ន្ធកូអរដោនេរបស់ប្លង់មិនមែនសម្រាប់ប្រទេសរបស់វាទេ</translation>
    </message>
    <message>
        <source>%1 (%2) is for another part of the world, so lengths and areas may come out wrong. Make a new plan in a coordinate system of the country, and import the data there.</source>
        <translation>%1 (%2) គឺសម្រាប់ផ្នែកផ្សេងនៃពិភពលោក ដូច្នេះប្រវែង និងផ្ទៃអាចខុស។ សូមបង្កើតប្លង់ថ្មីក្នុងប្រព័ន្ធកូអរដោនេនៃប្រទេស រួចនាំចូលទិន្នន័យទៅទីនោះ។</translation>
    </message>
    <message>
        <source>What is drawn lies outside the plan&apos;s country</source>
        <translation>អ្វីដែលបានគូរស្ថិតនៅក្រៅប្រទេសរបស់ប្លង់</translation>
    </message>
    <message>
        <source>It lies at %1° N, %2° E. If it was imported in a wrong coordinate system, undo the import, and import the file again with the right one.</source>
        <translation>វាស្ថិតនៅ %1° ជើង, %2° កើត។ បើបាននាំចូលវាក្នុងប្រព័ន្ធកូអរដោនេខុស សូមមិនធ្វើការនាំចូលនោះវិញ ហើយនាំចូលឯកសារម្តងទៀតក្នុងប្រព័ន្ធត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>It lies where the plan&apos;s coordinate system does not reach. If it was imported in a wrong coordinate system, undo the import, and import the file again with the right one.</source>
        <translation>វាស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់ប្លង់មិនគ្របដល់។ បើបាននាំចូលវាក្នុងប្រព័ន្ធកូអរដោនេខុស សូមមិនធ្វើការនាំចូលនោះវិញ ហើយនាំចូលឯកសារម្តងទៀតក្នុងប្រព័ន្ធត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Nobody can tell whether the data set “%1” covers the plan</source>
        <translation>មិនអាចដឹងថាសំណុំទិន្នន័យ “%1” គ្របដណ្តប់ប្លង់ឬអត់ទេ</translation>
    </message>
    <message>
        <source>What is drawn on the plan lies where its coordinate system does not reach. Look for something drawn far from the rest, or correct the coordinate system of the plan.</source>
        <translation>អ្វីដែលបានគូរលើប្លង់ស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់វាមិនគ្របដល់។ សូមរកមើលអ្វីដែលបានគូរឆ្ងាយពីអ្វីផ្សេងទៀត ឬកែប្រព័ន្ធកូអរដោនេនៃប្លង់។</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” reach beyond the plan&apos;s boundary</source>
        <translation>
            <numerusform>ពហុកោណ %n នៃ “%1” លាតហួសព្រំប្រទល់ប្លង់</numerusform>
            <numerusform>ពហុកោណ %n នៃ “%1” លាតហួសព្រំប្រទល់ប្លង់</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 lie outside: %2. Cut them at the boundary, or draw the boundary again.</source>
        <translation>សរុប %1 ស្ថិតនៅខាងក្រៅ៖ %2។ សូមកាត់ត្រឹមព្រំប្រទល់ ឬគូរព្រំប្រទល់ឡើងវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) lie outside the plan&apos;s boundary</source>
        <translation>
            <numerusform>បរិក្ខារសាធារណៈ %n ស្ថិតនៅក្រៅព្រំនៃប្លង់</numerusform>
            <numerusform>បរិក្ខារសាធារណៈ %n ស្ថិតនៅក្រៅព្រំនៃប្លង់</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them, or draw the boundary again: %1.</source>
        <translation>សូមផ្លាស់ទីវា ឬគូរព្រំឡើងវិញ៖ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge along a road</source>
        <translation>
            <numerusform>ក្បាលដី %n គ្មានជ្រុងជាប់ផ្លូវ</numerusform>
            <numerusform>ក្បាលដី %n គ្មានជ្រុងជាប់ផ្លូវ</numerusform>
        </translation>
    </message>
    <message>
        <source>A parcel should lie along a road for %1 m at least, and these do not: %2. Draw a road to them, or join them to a parcel that has one.</source>
        <translation>ក្បាលដីគួរជាប់ផ្លូវយ៉ាងតិច %1 ម ប៉ុន្តែក្បាលដីទាំងនេះមិនជាប់ទេ៖ %2។ សូមគូរផ្លូវទៅរកវា ឬភ្ជាប់វាទៅក្បាលដីដែលជាប់ផ្លូវ។</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>The borders of “%1” could not be checked</source>
        <translation>មិនអាចពិនិត្យព្រំនៃ “%1” បានទេ</translation>
    </message>
    <message>
        <source>What stopped the check: %1. Look for polygons that are not valid, mend them and check again.</source>
        <translation>អ្វីដែលបញ្ឈប់ការពិនិត្យ៖ %1។ សូមរកពហុកោណដែលមិនត្រឹមត្រូវ ជួសជុលវា រួចពិនិត្យម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation>“%1” ដូច “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are drawn on top of the same one</source>
        <translation>
            <numerusform>ពហុកោណ %n នៃ “%1” ត្រូវបានគូរលើពហុកោណតែមួយ</numerusform>
            <numerusform>ពហុកោណ %n នៃ “%1” ត្រូវបានគូរលើពហុកោណតែមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>Their land counts twice in every total: %1. Delete one of each pair.</source>
        <translation>ដីនោះត្រូវបានរាប់ពីរដងក្នុងផលបូកទាំងអស់៖ %1។ សូមលុបមួយក្នុងគូនីមួយៗ។</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1” និង “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” of “%3” overlap by %4</source>
        <translation>“%1” និង “%2” នៃ “%3” ត្រួតគ្នា %4</translation>
    </message>
    <message>
        <source>The land that both cover counts twice in every total. Give it to one of them, or draw their common border again.</source>
        <translation>ដីដែលទាំងពីរគ្របដណ្តប់ត្រូវបានរាប់ពីរដងក្នុងផលបូកទាំងអស់។ សូមឱ្យដីនោះទៅមួយណា ឬគូរព្រំរួមឡើងវិញ។</translation>
    </message>
    <message>
        <source>Together %1 and more: the search stopped at so many, and did not look for gaps. Pairs: %2. Only the largest of those found are listed one by one.</source>
        <translation>សរុប %1 និងលើសពីនេះ៖ ការស្វែងរកបានឈប់ត្រឹមចំនួននេះ ហើយមិនបានរកចន្លោះទេ។ គូ៖ %2។ មានរាយមួយៗតែគូធំបំផុតដែលបានរកឃើញ។</translation>
    </message>
    <message>
        <source>Together %1: %2. Only the largest overlaps are listed one by one.</source>
        <translation>សរុប %1៖ %2។ មានរាយមួយៗតែការត្រួតគ្នាធំបំផុត។</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of “%1” overlap</source>
        <translation>
            <numerusform>គូ %n ទៀតនៃ “%1” ត្រួតគ្នា</numerusform>
            <numerusform>គូ %n ទៀតនៃ “%1” ត្រួតគ្នា</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap of %1 between “%2”</source>
        <translation>ចន្លោះ %1 រវាង “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) between “%1”</source>
        <translation>
            <numerusform>ចន្លោះ %n ទៀតរវាង “%1”</numerusform>
            <numerusform>ចន្លោះ %n ទៀតរវាង “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1, beside %2. Only the largest gaps are listed one by one.</source>
        <translation>សរុប %1 ក្បែរ %2។ មានរាយមួយៗតែចន្លោះធំបំផុត។</translation>
    </message>
    <message>
        <source>“%1” of “%2” is a sliver of %3, %4 m wide</source>
        <translation>“%1” នៃ “%2” ជាដីស្ដើង %3 ទទឹង %4 ម</translation>
    </message>
    <message>
        <source>Such strips are left over by drawing, and count as land of their own. Join it to a neighbour, or delete it.</source>
        <translation>ដីស្តើងបែបនេះនៅសល់ពីការគូរ ហើយត្រូវរាប់ជាដីដោយឡែក។ សូមភ្ជាប់វាទៅផ្នែកជាប់ ឬលុបវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n more sliver(s) of “%1”</source>
        <translation>
            <numerusform>ដីស្ដើង %n ទៀតនៃ “%1”</numerusform>
            <numerusform>ដីស្ដើង %n ទៀតនៃ “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1: %2. Only the thinnest are listed one by one.</source>
        <translation>សរុប %1៖ %2។ មានរាយមួយៗតែដីស្តើងបំផុត។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a land-use code that is in no code list</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
            <numerusform>ជួរ %n នៃ “%1” មានកូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1. Rows: %2. Correct the codes, or add them to the plan&apos;s code list.</source>
        <translation>កូដ៖ %1។ ជួរ៖ %2។ សូមកែកូដ ឬបន្ថែមវាទៅក្នុងបញ្ជីកូដរបស់ប្លង់។</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” cross themselves</source>
        <translation>
            <numerusform>ពហុកោណ %n នៃ “%1” កាត់ខ្លួនវា</numerusform>
            <numerusform>ពហុកោណ %n នៃ “%1” កាត់ខ្លួនវា</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. The first crosses or touches itself at %2. The area of such a polygon cannot be trusted; move the corner, or have it made valid.</source>
        <translation>ជួរ៖ %1។ ជួរដំបូងកាត់ ឬប៉ះខ្លួនវានៅ %2។ មិនអាចជឿលើផ្ទៃនៃពហុកោណបែបនេះបានទេ។ សូមផ្លាស់ទីជ្រុង ឬធ្វើឱ្យវាត្រឹមត្រូវ។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) follow a set of regulations that has no row</source>
        <translation>
            <numerusform>តំបន់ %n ប្រើសំណុំបទប្បញ្ញត្តិដែលគ្មានជួរ</numerusform>
            <numerusform>តំបន់ %n ប្រើសំណុំបទប្បញ្ញត្តិដែលគ្មានជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets: %1. Zones: %2. Correct the name, or write the regulations.</source>
        <translation>សំណុំ៖ %1។ តំបន់៖ %2។ សូមកែឈ្មោះ ឬសរសេរបទប្បញ្ញត្តិ។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) to be built on have no regulation</source>
        <translation>
            <numerusform>តំបន់ %n ដែលត្រូវសាងសង់ គ្មានបទប្បញ្ញត្តិ</numerusform>
            <numerusform>តំបន់ %n ដែលត្រូវសាងសង់ គ្មានបទប្បញ្ញត្តិ</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1: neither their set of regulations nor their code limits what may be built there. Zones: %2. Write coverage and floor area ratio for their codes, with where they come from.</source>
        <translation>សរុប %1៖ ទាំងសំណុំបទប្បញ្ញត្តិ ទាំងកូដរបស់វា មិនកំណត់កម្រិតសំណង់នៅទីនោះទេ។ តំបន់៖ %2។ សូមសរសេរអត្រាគ្របដណ្តប់ដី និងផលធៀបផ្ទៃកម្រាល (FAR) សម្រាប់កូដរបស់វា ជាមួយប្រភព។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have the uid of another row</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” មាន uid ដូចជួរផ្សេង</numerusform>
            <numerusform>ជួរ %n នៃ “%1” មាន uid ដូចជួរផ្សេង</numerusform>
        </translation>
    </message>
    <message>
        <source>The other rows are in %1. What names such a row by its uid may mean either. Rows: %2. Delete one of the two, or import it again under a new uid.</source>
        <translation>ជួរផ្សេងទៀតស្ថិតក្នុង %1។ អ្វីដែលយោងទៅជួរបែបនេះតាម uid អាចមានន័យមួយណាក៏បាន។ ជួរ៖ %2។ សូមលុបមួយក្នុងចំណោមពីរ ឬនាំចូលវាម្តងទៀតដោយ uid ថ្មី។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” replace a row that another one replaces too</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” ជំនួសជួរដែលជួរផ្សេងទៀតក៏ជំនួសដែរ</numerusform>
            <numerusform>ជួរ %n នៃ “%1” ជំនួសជួរដែលជួរផ្សេងទៀតក៏ជំនួសដែរ</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario may put one row in the place of a row of its parent, not two. Rows: %1. Delete those that are not meant.</source>
        <translation>សេណារីយ៉ូអាចដាក់ជួរមួយជំនួសជួររបស់មេ មិនមែនពីរទេ។ ជួរ៖ %1។ សូមលុបជួរដែលមិនមានបំណង។</translation>
    </message>
    <message>
        <source>The plan&apos;s boundary could not be used by the check</source>
        <translation>ការពិនិត្យមិនអាចប្រើព្រំប្រទល់ប្លង់បានទេ</translation>
    </message>
    <message>
        <source>What stopped it: %1. Nothing was checked against the boundary: draw it again, and check again.</source>
        <translation>អ្វីដែលបញ្ឈប់វា៖ %1។ គ្មានអ្វីត្រូវបានពិនិត្យជាមួយព្រំប្រទល់ទេ៖ សូមគូរវាឡើងវិញ រួចពិនិត្យម្តងទៀត។</translation>
    </message>
    <message>
        <source>It lies inside the plan&apos;s boundary, and none of “%1” covers it. Draw what belongs there.</source>
        <translation>វាស្ថិតក្នុងព្រំប្រទល់ប្លង់ ហើយគ្មាន “%1” ណាគ្របដណ្តប់វាទេ។ សូមគូរអ្វីដែលត្រូវមាននៅទីនោះ។</translation>
    </message>
    <message>
        <source>It lies inside the plan&apos;s boundary, and none of “%1” covers it. Beside it, the one with the longest shared edge first: %2. Join it to one of them, or draw what belongs there.</source>
        <translation>វាស្ថិតក្នុងព្រំប្រទល់ប្លង់ ហើយគ្មាន “%1” ណាគ្របដណ្តប់វាទេ។ នៅក្បែរវា ដោយមួយដែលមានព្រំរួមវែងជាងគេមុន៖ %2។ សូមភ្ជាប់វាទៅមួយក្នុងចំណោមនោះ ឬគូរអ្វីដែលត្រូវមាននៅទីនោះ។</translation>
    </message>
    <message>
        <source>“%1” go all round it, and none covers it. Draw what belongs there.</source>
        <translation>“%1” ព័ទ្ធជុំវិញវា ហើយគ្មានមួយណាគ្របដណ្តប់វាទេ។ សូមគូរអ្វីដែលត្រូវមាននៅទីនោះ។</translation>
    </message>
    <message>
        <source>“%1” go all round it, and none covers it. Beside it, the one with the longest shared edge first: %2. Join it to one of them, or draw what belongs there.</source>
        <translation>“%1” ព័ទ្ធជុំវិញវា ហើយគ្មានមួយណាគ្របដណ្តប់វាទេ។ នៅក្បែរវា ដោយមួយដែលមានព្រំរួមវែងជាងគេមុន៖ %2។ សូមភ្ជាប់វាទៅមួយក្នុងចំណោមនោះ ឬគូរអ្វីដែលត្រូវមាននៅទីនោះ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” name one of “%2” that the plan does not have</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” យោងទៅ “%2” ដែលប្លង់គ្មាន</numerusform>
            <numerusform>ជួរ %n នៃ “%1” យោងទៅ “%2” ដែលប្លង់គ្មាន</numerusform>
        </translation>
    </message>
    <message>
        <source>Their “%1” leads to nothing (the first: %2), so that computations take them to have none. Choose another one, leave it empty, or import what is missing with its uids. Rows: %3.</source>
        <translation>“%1” របស់ពួកវាមិននាំទៅណាទេ (ដំបូង៖ %2) ដូច្នេះការគណនាចាត់ទុកថាគ្មាន។ សូមជ្រើសមួយផ្សេង ទុកឱ្យទទេ ឬនាំចូលអ្វីដែលបាត់ជាមួយ uid របស់វា។ ជួរ៖ %3។</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>“%1” គឺមួយក្នុងចំណោម៖ %2។</translation>
    </message>
    <message>
        <source>“%1” lies between %2 and %3.</source>
        <translation>“%1” ស្ថិតនៅចន្លោះ %2 និង %3។</translation>
    </message>
    <message>
        <source>“%1” is not below %2.</source>
        <translation>“%1” មិនតិចជាង %2។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that cannot be</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” មានតម្លៃ “%2” ដែលមិនអាចមាន</numerusform>
            <numerusform>ជួរ %n នៃ “%1” មានតម្លៃ “%2” ដែលមិនអាចមាន</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first has %2. Computations leave such rows out or go wrong; correct them: %3.</source>
        <translation>%1 ជួរដំបូងមាន %2។ ការគណនារំលងជួរទាំងនេះ ឬខុស; សូមកែពួកវា៖ %3។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that is larger than any real one</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” មានតម្លៃ “%2” ធំជាងតម្លៃពិតណាៗ</numerusform>
            <numerusform>ជួរ %n នៃ “%1” មានតម្លៃ “%2” ធំជាងតម្លៃពិតណាៗ</numerusform>
        </translation>
    </message>
    <message>
        <source>The first has %1; values above %2 are rarely true. Perhaps they came in another unit; correct them: %3.</source>
        <translation>ជួរដំបូងមាន %1; តម្លៃលើស %2 កម្រពិត។ ប្រហែលមកជាឯកតាផ្សេង; សូមកែពួកវា៖ %3។</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” have a needle</source>
        <translation>
            <numerusform>ពហុកោណចំនួន %n នៃ “%1” មានផ្នែកស្រួចដូចម្ជុល</numerusform>
            <numerusform>ពហុកោណចំនួន %n នៃ “%1” មានផ្នែកស្រួចដូចម្ជុល</numerusform>
        </translation>
    </message>
    <message>
        <source>A corner runs out, or in, to a point too thin to be meant, the longest by %1 m: %2. Cut the needles off, or move the corners.</source>
        <translation>ជ្រុងមួយលូតចេញ ឬចូល ស្តើងពេកដែលមិនអាចជាចេតនា វែងបំផុត %1 ម៉ែត្រ៖ %2។ សូមកាត់ផ្នែកស្រួចចេញ ឬរំកិលជ្រុង។</translation>
    </message>
    <message>
        <source>The plan file is damaged</source>
        <translation>ឯកសារប្លង់ខូច</translation>
    </message>
    <message>
        <source>It does not hold together: rows may be missing, and numbers that are computed from it may be wrong. Do not go on with it. %1 What SQLite found: %2.</source>
        <translation>វាមិនស៊ីគ្នាទេ៖ អាចបាត់ជួរ ហើយលេខដែលគណនាពីវាអាចខុស។ សូមកុំបន្តប្រើវា។ %1 អ្វីដែល SQLite រកឃើញ៖ %2។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a geometry that cannot be read</source>
        <translation>
            <numerusform>ជួរ %n នៃ “%1” មានធរណីមាត្រដែលមិនអាចអានបាន</numerusform>
            <numerusform>ជួរ %n នៃ “%1” មានធរណីមាត្រដែលមិនអាចអានបាន</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan file is damaged there. Nothing is computed from the table “%1”, and nothing else of the plan was checked. %2 Rows: %3.</source>
        <translation>ឯកសារប្លង់ខូចនៅទីនោះ។ គ្មានអ្វីត្រូវបានគណនាពីតារាង “%1” ទេ ហើយផ្នែកផ្សេងទៀតនៃប្លង់មិនបានពិនិត្យទេ។ %2 ជួរ៖ %3។</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) are for a land-use code that is in no code list</source>
        <translation>
            <numerusform>បទប្បញ្ញត្តិ %n សម្រាប់កូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
            <numerusform>បទប្បញ្ញត្តិ %n សម្រាប់កូដប្រើប្រាស់ដីដែលមិនមានក្នុងបញ្ជីកូដណាមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>They limit nothing. Code, parameter, set and citation: %1. Correct the code, or add it to the plan&apos;s code list.</source>
        <translation>វាមិនកម្រិតអ្វីទេ។ កូដ ប៉ារ៉ាម៉ែត្រ សំណុំ និងការយោងច្បាប់៖ %1។ សូមកែកូដ ឬបន្ថែមវាទៅក្នុងបញ្ជីកូដរបស់ប្លង់។</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>The plan could not be copied: %1</source>
        <translation>មិនអាចចម្លងប្លង់បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ ហើយអ្នកមានសិទ្ធិសរសេរក្នុងថត រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>It is another plan.</source>
        <translation>វាជាប្លង់ផ្សេង។</translation>
    </message>
    <message>
        <source>The copy of the plan is not whole: %1</source>
        <translation>ច្បាប់ចម្លងនៃប្លង់មិនពេញលេញទេ៖ %1</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>សូមពិនិត្យថាស រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The plan cannot be exchanged while another program uses it.</source>
        <translation>មិនអាចប្តូរប្លង់បានទេ ខណៈពេលកម្មវិធីផ្សេងកំពុងប្រើវា។</translation>
    </message>
    <message>
        <source>Close it in QGIS and other programs, and try again.</source>
        <translation>សូមបិទវាក្នុង QGIS និងកម្មវិធីផ្សេងទៀត រួចព្យាយាមម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>PlanDistrictText</name>
    <message numerus="yes">
        <source>The boundaries of %n shape(s) cross or touch themselves; they were repaired to reckon with</source>
        <translation>
            <numerusform>ព្រំនៃរូបរាង %n កាត់ ឬប៉ះខ្លួនវា។ វាត្រូវបានជួសជុលដើម្បីគណនា</numerusform>
            <numerusform>ព្រំនៃរូបរាង %n កាត់ ឬប៉ះខ្លួនវា។ វាត្រូវបានជួសជុលដើម្បីគណនា</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1. The plan is as it was: the list of its own findings offers to mend them.</source>
        <translation>តារាង %1។ ប្លង់នៅដដែល៖ បញ្ជីលទ្ធផលពិនិត្យរបស់ប្លង់អាចជួសជុលវាបាន។</translation>
    </message>
</context>
<context>
    <name>PlanFixes</name>
    <message>
        <source>The sliver touches no neighbour that it could be joined to.</source>
        <translation>ដីស្ដើងមិនប៉ះផ្នែកជាប់ណាដែលអាចភ្ជាប់បានទេ។</translation>
    </message>
    <message>
        <source>Delete it, or draw it again.</source>
        <translation>សូមលុប ឬគូរឡើងវិញ។</translation>
    </message>
    <message>
        <source>What this finding tells of is not there any more: the plan was changed meanwhile.</source>
        <translation>អ្វីដែលលទ្ធផលនេះបញ្ជាក់លែងមានទៀតហើយ៖ ប្លង់ត្រូវបានប្តូរក្នុងពេលនោះ។</translation>
    </message>
    <message>
        <source>The plan is being checked again; look at the new findings.</source>
        <translation>ប្លង់កំពុងត្រូវបានពិនិត្យម្តងទៀត។ សូមមើលលទ្ធផលថ្មី។</translation>
    </message>
    <message>
        <source>Nothing would be left of a row.</source>
        <translation>នឹងគ្មានអ្វីនៅសល់នៃជួរមួយទេ។</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>ជួរ %1។</translation>
    </message>
    <message>
        <source>Delete the row instead, or draw it again.</source>
        <translation>សូមលុបជួរនោះជំនួស ឬគូរវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>Give the shared land to the smaller one</source>
        <translation>ឲ្យដីត្រួតគ្នាទៅផ្នែកតូចជាង</translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>លុបច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Join the gap to its neighbour</source>
        <translation>ភ្ជាប់ចន្លោះទៅផ្នែកជាប់</translation>
    </message>
    <message>
        <source>Join the sliver to its neighbour</source>
        <translation>ភ្ជាប់ដីស្ដើងទៅផ្នែកជាប់</translation>
    </message>
    <message>
        <source>Make them valid</source>
        <translation>ធ្វើឱ្យវាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Cut them at the plan&apos;s boundary</source>
        <translation>កាត់ត្រឹមព្រំប្រទល់ប្លង់</translation>
    </message>
    <message>
        <source>There is no fix for this finding: it needs a decision.</source>
        <translation>គ្មានការជួសជុលសម្រាប់លទ្ធផលនេះទេ៖ វាត្រូវការការសម្រេចចិត្ត។</translation>
    </message>
    <message>
        <source>This could not be mended: %1</source>
        <translation>មិនអាចជួសជុលបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Draw the rows again where they are wrong.</source>
        <translation>សូមគូរជួរឡើងវិញត្រង់កន្លែងដែលខុស។</translation>
    </message>
    <message>
        <source>Cut the needles off</source>
        <translation>កាត់ផ្នែកស្រួចចេញ</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>There is no edit “%1” to go back to.</source>
        <translation>គ្មានការកែ “%1” ដែលអាចត្រឡប់ទៅបានទេ។</translation>
    </message>
    <message>
        <source>Choose one of the history that can be undone or repeated.</source>
        <translation>សូមជ្រើសមួយពីប្រវត្តិដែលអាចត្រឡប់វិញ ឬធ្វើឡើងវិញបាន។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out, as another program has removed them from the plan since.</source>
        <translation>
            <numerusform>ជួរ %n ត្រូវបានទុកចេញ ព្រោះកម្មវិធីផ្សេងបានលុបវាចេញពីប្លង់តាំងពីពេលនោះ។</numerusform>
            <numerusform>ជួរ %n ត្រូវបានទុកចេញ ព្រោះកម្មវិធីផ្សេងបានលុបវាចេញពីប្លង់តាំងពីពេលនោះ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMetaText</name>
    <message>
        <source>A plan needs a title.</source>
        <translation>ប្លង់ត្រូវមានចំណងជើង។</translation>
    </message>
    <message>
        <source>There is no land-use code list for the country “%1”. Known are: %2.</source>
        <translation>គ្មានបញ្ជីកូដប្រើប្រាស់ដីសម្រាប់ប្រទេស “%1” ទេ។ អាចប្រើបាន៖ %2។</translation>
    </message>
    <message>
        <source>A plan has one or two languages, as in ko,km.</source>
        <translation>ប្លង់មានមួយ ឬពីរភាសា ដូចជា ko,km។</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use ISO 4217, as in USD, KRW, KHR.</source>
        <translation>“%1” មិនមែនជាកូដរូបិយប័ណ្ណទេ។ សូមប្រើ ISO 4217 ដូចជា USD, KRW, KHR។</translation>
    </message>
    <message>
        <source>The base year %1 is not a year of the common era.</source>
        <translation>ឆ្នាំមូលដ្ឋាន %1 មិនមែនជាឆ្នាំគ្រិស្តសករាជទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a coordinate reference system with an EPSG code, as in EPSG:32648.</source>
        <translation>“%1” មិនមែនជាប្រព័ន្ធកូអរដោនេដែលមានកូដ EPSG ដូចជា EPSG:32648 ទេ។</translation>
    </message>
    <message>
        <source>%1 does not measure in metres, and a plan is drawn in metres. Choose the UTM zone or the national grid of the place.</source>
        <translation>%1 មិនវាស់ជាម៉ែត្រទេ ប៉ុន្តែប្លង់ត្រូវគូរជាម៉ែត្រ។ សូមជ្រើសតំបន់ UTM ឬប្រព័ន្ធក្រឡាជាតិនៃទីតាំង។</translation>
    </message>
    <message>
        <source>The two languages of a plan are the same. Name another one, or one only.</source>
        <translation>ភាសាទាំងពីរនៃគម្រោងដូចគ្នា។ សូមដាក់ភាសាផ្សេង ឬតែមួយ។</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Known are: %2.</source>
        <translation>មិនស្គាល់ភាសា “%1” ទេ។ ភាសាដែលស្គាល់៖ %2។</translation>
    </message>
</context>
<context>
    <name>PlanMigration</name>
    <message>
        <source>The plan could not be brought to the present format: %1</source>
        <translation>មិនអាចបម្លែងប្លង់ទៅជាទម្រង់បច្ចុប្បន្នបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The plan is as it was before. Check that the disk has room, and open it again.</source>
        <translation>ប្លង់នៅដដែលដូចមុន។ សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ រួចបើកវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>This plan is of format %1, which this program cannot read any more.</source>
        <translation>ប្លង់នេះមានទម្រង់ %1 ដែលកម្មវិធីនេះលែងអាចអានបានទៀតហើយ។</translation>
    </message>
    <message>
        <source>Open it with an older Madang first.</source>
        <translation>សូមបើកវាជាមួយ Madang ជំនាន់ចាស់ជាមុនសិន។</translation>
    </message>
</context>
<context>
    <name>PlanPlace</name>
    <message>
        <source>This plan lies in a folder that %1 copies to its servers. It may be copied while it is being written, or an older copy may come back over it. Work on a plan outside such folders, and put revisions of it there.</source>
        <translation>ប្លង់នេះស្ថិតក្នុងថតដែល %1 ចម្លងទៅម៉ាស៊ីនមេរបស់ខ្លួន។ វាអាចត្រូវបានចម្លងពេលកំពុងសរសេរ ឬច្បាប់ចម្លងចាស់អាចសរសេរជាន់លើវា។ សូមធ្វើការលើប្លង់នៅក្រៅថតបែបនេះ ហើយដាក់កំណែរបស់វានៅទីនោះ។</translation>
    </message>
    <message>
        <source>This plan lies on a network drive (%1). Edits are slower there, and two computers may not notice that both have it open. Work on a copy on this computer where you can.</source>
        <translation>ប្លង់នេះស្ថិតលើថាសបណ្តាញ (%1)។ ការកែនៅទីនោះយឺតជាង ហើយកុំព្យូទ័រពីរអាចមិនដឹងថាទាំងពីរកំពុងបើកវា។ បើអាច សូមធ្វើការលើច្បាប់ចម្លងនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
</context>
<context>
    <name>PlanRevisions</name>
    <message>
        <source>A revision needs a name.</source>
        <translation>កំណែត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The name of the revision is too long: “%1”.</source>
        <translation>ឈ្មោះកំណែវែងពេក៖ “%1”។</translation>
    </message>
    <message>
        <source>Choose a shorter one; it is part of the name of a file.</source>
        <translation>សូមជ្រើសរើសឈ្មោះខ្លីជាងនេះ។ វាជាផ្នែកមួយនៃឈ្មោះឯកសារ។</translation>
    </message>
    <message>
        <source>The plan has a revision “%1” already.</source>
        <translation>ប្លង់មានកំណែ “%1” រួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The plan has no revision “%1”.</source>
        <translation>ប្លង់គ្មានកំណែ “%1” ទេ។</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>វាគ្មានកំណែណាមួយទេ។</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>មាន៖ %1។</translation>
    </message>
    <message>
        <source>The folder for revisions could not be made.</source>
        <translation>មិនអាចបង្កើតថតសម្រាប់កំណែបានទេ។</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>សូមពិនិត្យថាថាសនៅមានទំហំទំនេរ ហើយអ្នកមានសិទ្ធិសរសេរក្នុងថត រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Another revision of this plan is being made now.</source>
        <translation>កំណែមួយទៀតនៃប្លង់នេះកំពុងត្រូវបានបង្កើត។</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>សូមព្យាយាមម្តងទៀតនៅពេលវារួចរាល់។</translation>
    </message>
    <message>
        <source>A plan that is open cannot be put back to a revision.</source>
        <translation>មិនអាចត្រឡប់ប្លង់ដែលកំពុងបើកទៅកំណែមួយបានទេ។</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>សូមបិទវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>The revision “%1” is one of another plan.</source>
        <translation>កំណែ “%1” ជារបស់ប្លង់ផ្សេង។</translation>
    </message>
    <message>
        <source>Open a copy of it instead.</source>
        <translation>សូមបើកច្បាប់ចម្លងរបស់វាជំនួសវិញ។</translation>
    </message>
</context>
<context>
    <name>PlanRulesText</name>
    <message>
        <source>%1 of %2</source>
        <comment>regulation: parameter, land-use code</comment>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the set “%3”</source>
        <comment>regulation: parameter, land-use code, set</comment>
        <translation>%1 នៃ %2 ក្នុងសំណុំ “%3”</translation>
    </message>
    <message>
        <source>A regulation cannot be reckoned with: %1</source>
        <translation>បទប្បញ្ញត្តិមួយមិនអាចប្រើក្នុងការគណនាបានទេ៖ %1</translation>
    </message>
    <message>
        <source>It has no value. Write one, as a number, or remove the row.</source>
        <translation>វាគ្មានតម្លៃទេ។ សូមសរសេរតម្លៃជាលេខ ឬលុបជួរ។</translation>
    </message>
    <message>
        <source>Its value is %1, which looks like per cent: ratios are kept as numbers, %1 % as %2. Write %2.</source>
        <translation>តម្លៃរបស់វាគឺ %1 ដែលមើលទៅដូចជាភាគរយ៖ សមាមាត្រត្រូវរក្សាទុកជាលេខ %1 % គឺ %2។ សូមសរសេរ %2។</translation>
    </message>
    <message>
        <source>Its value is %1; values from %2 to %3 can be meant. Correct it.</source>
        <translation>តម្លៃរបស់វាគឺ %1 ប៉ុន្តែតម្លៃអាចមានពី %2 ដល់ %3។ សូមកែវា។</translation>
    </message>
    <message>
        <source>“%1” is no parameter that Madang knows. Correct it, or remove the row.</source>
        <translation>“%1” មិនមែនជាប៉ារ៉ាម៉ែត្រដែល Madang ស្គាល់ទេ។ សូមកែវា ឬលុបជួរ។</translation>
    </message>
    <message>
        <source>Its operator is “%1”; %2 is expected. Correct it.</source>
        <translation>សញ្ញាប្រៀបធៀបរបស់វាគឺ «%1» តែត្រូវជា %2។ សូមកែវា។</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>អគារ</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>បរិក្ខារសាធារណៈ</translation>
    </message>
    <message>
        <source>constraint areas</source>
        <translation>តំបន់កម្រិត</translation>
    </message>
    <message>
        <source>catchments</source>
        <translation>ផ្ទៃរងទឹកភ្លៀង</translation>
    </message>
    <message>
        <source>drainage nodes</source>
        <translation>ចំណុចលូទឹក</translation>
    </message>
    <message>
        <source>drains and canals</source>
        <translation>លូ និងប្រឡាយ</translation>
    </message>
    <message>
        <source>proposed transit lines</source>
        <translation>ខ្សែដឹកជញ្ជូនសាធារណៈដែលស្នើ</translation>
    </message>
    <message>
        <source>proposed transit stops</source>
        <translation>ចំណតដែលស្នើ</translation>
    </message>
    <message>
        <source>data sets</source>
        <translation>សំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>map sheets</source>
        <translation>សន្លឹកផែនទី</translation>
    </message>
</context>
<context>
    <name>PluginSetText</name>
    <message>
        <source>%1 is not a Madang plugin: it has no plugin metadata.</source>
        <translation>%1 មិនមែនជាកម្មវិធីជំនួយរបស់ Madang ទេ៖ វាគ្មានទិន្នន័យមេតានៃកម្មវិធីជំនួយ។</translation>
    </message>
    <message>
        <source>It was built for plugin interface %1; this program has %2. Install the plugin&apos;s version for this program.</source>
        <translation>វាត្រូវបានបង្កើតសម្រាប់ចំណុចប្រទាក់កម្មវិធីជំនួយ %1។ កម្មវិធីនេះមាន %2។ សូមដំឡើងកំណែកម្មវិធីជំនួយសម្រាប់កម្មវិធីនេះ។</translation>
    </message>
    <message>
        <source>There is another plugin “%1”; only the first is loaded.</source>
        <translation>មានកម្មវិធីជំនួយ “%1” មួយទៀត។ មានតែមួយដំបូងទេដែលត្រូវផ្ទុក។</translation>
    </message>
    <message>
        <source>It was there at the last start. Its file is gone from %1.</source>
        <translation>វាមាននៅពេលចាប់ផ្តើមលើកមុន។ ឯកសាររបស់វាបានបាត់ពី %1។</translation>
    </message>
    <message>
        <source>The program ended while this plugin was starting. It stays off until you switch it on.</source>
        <translation>កម្មវិធីបានបញ្ចប់ខណៈកម្មវិធីជំនួយនេះកំពុងចាប់ផ្តើម។ វានៅបិទរហូតដល់អ្នកបើកវា។</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>បានបិទ។</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>A workbench for city plans.</source>
        <translation>កម្មវិធីធ្វើការសម្រាប់ប្លង់ទីក្រុង។</translation>
    </message>
    <message>
        <source>The plan to open.</source>
        <translation>ប្លង់ដែលត្រូវបើក។</translation>
    </message>
    <message>
        <source>Open a copy of the sample plan.</source>
        <translation>បើកច្បាប់ចម្លងនៃប្លង់គំរូ។</translation>
    </message>
    <message>
        <source>Language of the window for this run: %1.</source>
        <translation>ភាសារបស់បង្អួចសម្រាប់ការបើកលើកនេះ៖ %1។</translation>
    </message>
    <message>
        <source>Write a picture of the window after the first map.</source>
        <translation>សរសេររូបភាពនៃបង្អួចក្រោយផែនទីដំបូង។</translation>
    </message>
    <message>
        <source>End when the first map is complete, and say how long it took.</source>
        <translation>បញ្ចប់នៅពេលផែនទីដំបូងពេញលេញ ហើយបង្ហាញរយៈពេលដែលបានប្រើ។</translation>
    </message>
    <message>
        <source>Only one plan can be opened.</source>
        <translation>អាចបើកបានតែប្លង់មួយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>There is no language “%1”. There are: %2.</source>
        <translation>គ្មានភាសា “%1” ទេ។ មាន៖ %2។</translation>
    </message>
    <message>
        <source>There is no theme “%1”. There are: light, dark.</source>
        <translation>គ្មានរចនាបថ “%1” ទេ។ មាន៖ light, dark។</translation>
    </message>
    <message>
        <source>Colours of the window for this run: light or dark.</source>
        <translation>ពណ៌របស់បង្អួចសម្រាប់ការបើកលើកនេះ៖ light ឬ dark។</translation>
    </message>
</context>
<context>
    <name>ProjectionAlgorithm</name>
    <message>
        <source>Projection of people or jobs</source>
        <translation>ការព្យាករប្រជាជន ឬការងារ</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Projects a number of people or jobs year by year, in three variants. arithmetic: P(1 + rn); geometric: P(1 + r)^n; exponential: P e^(rn). The rate is given, or fitted to counts of past years by least squares (log-linear for the geometric and the exponential method). Nothing is written into the plan.</source>
        <translation>ព្យាករចំនួនប្រជាជន ឬការងារតាមឆ្នាំ ជាបីជម្រើស។ arithmetic៖ P(1 + rn); geometric៖ P(1 + r)^n; exponential៖ P e^(rn)។ អត្រាត្រូវបានផ្តល់ ឬផ្គូផ្គងនឹងចំនួនរាប់នៃឆ្នាំមុនៗតាមវិធីការ៉េតូចបំផុត (លីនេអ៊ែរលោការីតសម្រាប់វិធី geometric និង exponential)។ គ្មានអ្វីត្រូវបានសរសេរទៅក្នុងប្លង់ទេ។</translation>
    </message>
    <message>
        <source>People or jobs in the base year</source>
        <translation>ប្រជាជន ឬការងារក្នុងឆ្នាំមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Without it the last count of CENSUS</source>
        <translation>បើទុកទទេ ចំនួនរាប់ចុងក្រោយនៃ CENSUS</translation>
    </message>
    <message>
        <source>Growth a year, as a share</source>
        <translation>កំណើនក្នុងមួយឆ្នាំ ជាសមាមាត្រ</translation>
    </message>
    <message>
        <source>0.025 is 2.5 %. Without it the rate that fits CENSUS</source>
        <translation>0.025 គឺ 2.5 %។ បើទុកទទេ អត្រាដែលត្រូវនឹង CENSUS</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ចំនួនឆ្នាំ</translation>
    </message>
    <message>
        <source>Without it up to the horizon of the plan</source>
        <translation>បើទុកទទេ រហូតដល់ឆ្នាំគោលដៅនៃប្លង់</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>ឆ្នាំចុងក្រោយ</translation>
    </message>
    <message>
        <source>In place of YEARS</source>
        <translation>ជំនួស YEARS</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធី</translation>
    </message>
    <message>
        <source>Counts of past years</source>
        <translation>ចំនួនរាប់នៃឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>“2011:120000,2019:150000”, a text file with a year and a count on each line, or “plan” for those that the plan holds</source>
        <translation>“2011:120000,2019:150000” ឯកសារអត្ថបទដែលមានឆ្នាំ និងចំនួនរាប់លើបន្ទាត់នីមួយៗ ឬ “plan” សម្រាប់ចំនួនរាប់ដែលប្លង់មាន</translation>
    </message>
    <message>
        <source>Low and high variant: so far from the rate</source>
        <translation>ជម្រើសទាប និងខ្ពស់៖ គម្លាតពីអត្រា</translation>
    </message>
    <message>
        <source>A share: 0.005, if it is left out, is half a point of a per cent</source>
        <translation>ជាសមាមាត្រ៖ បើទុកទទេ 0.005 គឺកន្លះពិន្ទុភាគរយ</translation>
    </message>
    <message>
        <source>Growth a year in the low variant, as a share</source>
        <translation>កំណើនក្នុងមួយឆ្នាំនៃជម្រើសទាប ជាសមាមាត្រ</translation>
    </message>
    <message>
        <source>In place of SPREAD</source>
        <translation>ជំនួស SPREAD</translation>
    </message>
    <message>
        <source>Growth a year in the high variant, as a share</source>
        <translation>កំណើនក្នុងមួយឆ្នាំនៃជម្រើសខ្ពស់ ជាសមាមាត្រ</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>ឆ្នាំមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Without it the year of the last count, or the base year of the plan</source>
        <translation>បើទុកទទេ ឆ្នាំនៃចំនួនរាប់ចុងក្រោយ ឬឆ្នាំមូលដ្ឋាននៃប្លង់</translation>
    </message>
    <message>
        <source>What is projected</source>
        <translation>អ្វីដែលត្រូវព្យាករ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>For its base year, horizon and stored counts, and for its country: Buddhist years are converted</source>
        <translation>សម្រាប់ឆ្នាំមូលដ្ឋាន ឆ្នាំគោលដៅ និងចំនួនរាប់ដែលបានរក្សាទុក និងសម្រាប់ប្រទេសរបស់វា៖ ឆ្នាំពុទ្ធសករាជត្រូវបានបម្លែង</translation>
    </message>
    <message>
        <source>People in the last year, medium variant</source>
        <translation>ប្រជាជនក្នុងឆ្នាំចុងក្រោយ ជម្រើសមធ្យម</translation>
    </message>
    <message>
        <source>Jobs in the last year, medium variant, where SUBJECT is jobs</source>
        <translation>ការងារក្នុងឆ្នាំចុងក្រោយ ជម្រើសមធ្យម បើ SUBJECT គឺ jobs</translation>
    </message>
    <message>
        <source>Rate and last value of each variant</source>
        <translation>អត្រា និងតម្លៃចុងក្រោយនៃជម្រើសនីមួយៗ</translation>
    </message>
    <message>
        <source>Each variant year by year</source>
        <translation>ជម្រើសនីមួយៗតាមឆ្នាំ</translation>
    </message>
    <message>
        <source>What the figures must be read with</source>
        <translation>អ្វីដែលត្រូវគិតពេលអានតួលេខ</translation>
    </message>
    <message>
        <source>CENSUS is “plan”, but no plan is given.</source>
        <translation>CENSUS គឺ “plan” ប៉ុន្តែមិនបានផ្តល់ប្លង់ទេ។</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN.</source>
        <translation>សូមបញ្ជាក់ឯកសារប្លង់ដោយ PLAN។</translation>
    </message>
    <message>
        <source>The plan holds no counts of past years.</source>
        <translation>ប្លង់គ្មានចំនួនរាប់នៃឆ្នាំមុនៗទេ។</translation>
    </message>
    <message>
        <source>Give them with CENSUS.</source>
        <translation>សូមផ្តល់វាដោយ CENSUS។</translation>
    </message>
    <message>
        <source>There is nothing to start from.</source>
        <translation>គ្មានអ្វីសម្រាប់ចាប់ផ្តើមទេ។</translation>
    </message>
    <message>
        <source>Give BASE, or the counts of past years as CENSUS.</source>
        <translation>សូមផ្តល់ BASE ឬចំនួនរាប់នៃឆ្នាំមុនៗជា CENSUS។</translation>
    </message>
    <message>
        <source>No rate of growth is given.</source>
        <translation>មិនបានផ្តល់អត្រាកំណើនទេ។</translation>
    </message>
    <message>
        <source>Give RATE, or the counts of two past years as CENSUS.</source>
        <translation>សូមផ្តល់ RATE ឬចំនួនរាប់នៃពីរឆ្នាំមុនជា CENSUS។</translation>
    </message>
    <message>
        <source>The rates of the variants are not in order: low %1 %, medium %2 %, high %3 %.</source>
        <translation>អត្រានៃជម្រើសមិនតាមលំដាប់ទេ៖ ទាប %1 %, មធ្យម %2 %, ខ្ពស់ %3 %។</translation>
    </message>
    <message>
        <source>The low rate is the smallest, the high one the greatest.</source>
        <translation>អត្រាទាបគឺតូចបំផុត អត្រាខ្ពស់គឺធំបំផុត។</translation>
    </message>
    <message>
        <source>It is not said how far to project.</source>
        <translation>មិនបានបញ្ជាក់ថាត្រូវព្យាករដល់ណាទេ។</translation>
    </message>
    <message>
        <source>Give YEARS, or a plan that has a horizon and a base year.</source>
        <translation>សូមផ្តល់ YEARS ឬប្លង់ដែលមានឆ្នាំគោលដៅ និងឆ្នាំមូលដ្ឋាន។</translation>
    </message>
    <message>
        <source>A rate of %1 % a year</source>
        <translation>អត្រា %1 % ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Rates are shares: 2.5 % is 0.025. Check that the rate was not given in per cent.</source>
        <translation>អត្រាជាសមាមាត្រ៖ 2.5 % គឺ 0.025។ សូមពិនិត្យថាមិនបានដាក់អត្រាជាភាគរយទេ។</translation>
    </message>
    <message>
        <source>%1 % a year over %2 years</source>
        <translation>%1 % ក្នុងមួយឆ្នាំ រយៈពេល %2 ឆ្នាំ</translation>
    </message>
    <message>
        <source>Hardly a city grows by more than %1 % a year for longer than ten years. Check the rate, or let it fall in a variant of its own.</source>
        <translation>កម្រមានទីក្រុងណាកើនលើស %1 % ក្នុងមួយឆ្នាំយូរជាងដប់ឆ្នាំទេ។ សូមពិនិត្យអត្រា ឬឱ្យវាថយចុះក្នុងជម្រើសដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>The counts do not follow one rate</source>
        <translation>ចំនួនរាប់មិនដើរតាមអត្រាតែមួយទេ</translation>
    </message>
    <message>
        <source>The fitted curve is off the count of %1 by %2 % (R² %3). Check that count, leave it out, or choose another method.</source>
        <translation>ខ្សែកោងដែលផ្គូផ្គងខុសពីចំនួនរាប់នៃឆ្នាំ %1 ចំនួន %2 % (R² %3)។ សូមពិនិត្យចំនួនរាប់នោះ ទុកវាចេញ ឬជ្រើសវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>The last count is of %1, the plan begins in %2</source>
        <translation>ចំនួនរាប់ចុងក្រោយគឺឆ្នាំ %1 ហើយប្លង់ចាប់ផ្តើមនៅឆ្នាំ %2</translation>
    </message>
    <message>
        <source>The years between are projected as well. A newer count or a register would say more.</source>
        <translation>ឆ្នាំនៅចន្លោះក៏ត្រូវបានព្យាករដែរ។ ចំនួនរាប់ថ្មីជាង ឬបញ្ជីអត្រានុកូលដ្ឋាននឹងប្រាប់បានច្រើនជាង។</translation>
    </message>
</context>
<context>
    <name>RasterFileText</name>
    <message>
        <source>The terrain is not there.</source>
        <translation>សណ្ឋានដីមិនមាននៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>សូមជ្រើសឯកសារដែលមាន។</translation>
    </message>
    <message>
        <source>The terrain&apos;s file is empty.</source>
        <translation>ឯកសារសណ្ឋានដីទទេ។</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>សូមទាញយក ឬនាំចេញវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The terrain cannot be opened.</source>
        <translation>មិនអាចបើកសណ្ឋានដីបានទេ។</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>សូមពិនិត្យថាអ្នកមានសិទ្ធិអានឯកសារ។</translation>
    </message>
    <message>
        <source>The file is not a raster that can be read: %1</source>
        <translation>ឯកសារមិនមែនជារ៉ាស្ទ័រដែលអាចអានបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a terrain model, for example a GeoTIFF or an ASCII grid.</source>
        <translation>សូមជ្រើសគំរូសណ្ឋានដី ឧទាហរណ៍ GeoTIFF ឬ ASCII grid។</translation>
    </message>
    <message>
        <source>The result could not be written whole.</source>
        <translation>មិនអាចសរសេរលទ្ធផលឱ្យពេញលេញបានទេ។</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>មិនអាចសរសេរលទ្ធផលបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>សូមជ្រើសថតដែលមាន ហើយដែលអ្នកអាចសរសេរបាន។</translation>
    </message>
    <message>
        <source>%1 MB are free on that disk. Make room, or choose another folder. Nothing was left there.</source>
        <translation>ថាសនោះមានទំហំទំនេរ %1 MB។ សូមធ្វើឱ្យមានកន្លែងទំនេរ ឬជ្រើសថតផ្សេង។ គ្មានអ្វីត្រូវបានទុកនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>ឯកសារ %1។</translation>
    </message>
    <message>
        <source>The terrain is damaged: %1</source>
        <translation>សណ្ឋានដីខូច៖ %1</translation>
    </message>
    <message>
        <source>The file holds %1 rasters and does not say which one is the terrain.</source>
        <translation>ឯកសារមានរ៉ាស្ទ័រ %1 ហើយមិនបញ្ជាក់ថាមួយណាជាសណ្ឋានដីទេ។</translation>
    </message>
    <message>
        <source>The file holds no raster.</source>
        <translation>ឯកសារគ្មានរ៉ាស្ទ័រទេ។</translation>
    </message>
    <message>
        <source>Export the heights as a raster of their own, for example a GeoTIFF.</source>
        <translation>សូមនាំចេញកម្ពស់ជារ៉ាស្ទ័រដាច់ដោយឡែក ឧទាហរណ៍ GeoTIFF។</translation>
    </message>
    <message>
        <source>The raster has %1 bands: it is an image, not heights.</source>
        <translation>រ៉ាស្ទ័រមាន %1 បង់៖ វាជារូបភាព មិនមែនកម្ពស់ទេ។</translation>
    </message>
    <message>
        <source>Choose a terrain model, which has one band.</source>
        <translation>សូមជ្រើសគំរូសណ្ឋានដី ដែលមានបង់តែមួយ។</translation>
    </message>
    <message>
        <source>The raster&apos;s values are complex numbers, not heights.</source>
        <translation>តម្លៃនៃរ៉ាស្ទ័រជាចំនួនកុំផ្លិច មិនមែនកម្ពស់ទេ។</translation>
    </message>
    <message>
        <source>Choose a terrain model.</source>
        <translation>សូមជ្រើសគំរូសណ្ឋានដី។</translation>
    </message>
    <message>
        <source>The terrain does not say where on the map it lies.</source>
        <translation>សណ្ឋានដីមិនបញ្ជាក់ថាវាស្ថិតនៅទីណាលើផែនទីទេ។</translation>
    </message>
    <message>
        <source>Georeference it, or keep its world file (.tfw) beside it.</source>
        <translation>សូមកំណត់ទីតាំងភូមិសាស្ត្រឱ្យវា ឬទុកឯកសារ world file (.tfw) នៅជាប់វា។</translation>
    </message>
    <message>
        <source>The rows of the terrain do not run from west to east: the raster is rotated.</source>
        <translation>ជួរនៃសណ្ឋានដីមិនរត់ពីលិចទៅកើតទេ៖ រ៉ាស្ទ័រត្រូវបានបង្វិល។</translation>
    </message>
    <message>
        <source>Reproject it, for example with gdalwarp, and choose the result.</source>
        <translation>សូមបម្លែងប្រព័ន្ធកូអរដោនេរបស់វា ឧទាហរណ៍ដោយ gdalwarp ហើយជ្រើសលទ្ធផល។</translation>
    </message>
    <message>
        <source>The terrain has no coordinate system, so the size of its cells is not known.</source>
        <translation>សណ្ឋានដីគ្មានប្រព័ន្ធកូអរដោនេ ដូច្នេះមិនដឹងទំហំក្រឡារបស់វាទេ។</translation>
    </message>
    <message>
        <source>Give its coordinate system (the parameter CRS). None is guessed.</source>
        <translation>សូមផ្តល់ប្រព័ន្ធកូអរដោនេរបស់វា (ប៉ារ៉ាម៉ែត្រ CRS)។ កម្មវិធីមិនទស្សន៍ទាយទេ។</translation>
    </message>
    <message>
        <source>With the coordinate system “%1” nothing can be measured.</source>
        <translation>ជាមួយប្រព័ន្ធកូអរដោនេ “%1” មិនអាចវាស់អ្វីបានទេ។</translation>
    </message>
    <message>
        <source>Give a geographic or a projected one, such as EPSG:32648.</source>
        <translation>សូមផ្តល់ប្រព័ន្ធភូមិសាស្ត្រ ឬប្រព័ន្ធចំណោល ដូចជា EPSG:32648។</translation>
    </message>
    <message>
        <source>The terrain&apos;s coordinates cannot be those of its coordinate system “%1”.</source>
        <translation>កូអរដោនេនៃសណ្ឋានដីមិនអាចជារបស់ប្រព័ន្ធកូអរដោនេ “%1” របស់វាបានទេ។</translation>
    </message>
    <message>
        <source>Find out its true coordinate system and assign it to the file.</source>
        <translation>សូមរកប្រព័ន្ធកូអរដោនេពិតរបស់វា ហើយកំណត់វាឱ្យឯកសារ។</translation>
    </message>
    <message>
        <source>None of the terrain&apos;s %1 cells has a height.</source>
        <translation>គ្មានក្រឡាណាមួយក្នុងចំណោម %1 ក្រឡានៃសណ្ឋានដីមានកម្ពស់ទេ។</translation>
    </message>
    <message>
        <source>Look at the file&apos;s value for missing data, and whether it covers the place at all.</source>
        <translation>សូមពិនិត្យតម្លៃដែលឯកសារប្រើសម្រាប់ទិន្នន័យបាត់ និងថាវាគ្របដណ្តប់ទីកន្លែងនោះឬទេ។</translation>
    </message>
    <message>
        <source>The terrain has %1 cells, which takes %2 MB of memory; %3 MB are there.</source>
        <translation>សណ្ឋានដីមាន %1 ក្រឡា ដែលត្រូវការអង្គចងចាំ %2 MB ប៉ុន្តែមានតែ %3 MB។</translation>
    </message>
    <message>
        <source>Cut out the river basin that the plan lies in, or make the cells larger.</source>
        <translation>សូមកាត់យកអាងទន្លេដែលប្លង់ស្ថិតនៅ ឬធ្វើឱ្យក្រឡាធំជាង។</translation>
    </message>
    <message>
        <source>The result would replace the terrain that it is computed from.</source>
        <translation>លទ្ធផលនឹងជំនួសសណ្ឋានដីដែលប្រើសម្រាប់គណនាវា។</translation>
    </message>
    <message>
        <source>Give the result another name.</source>
        <translation>សូមដាក់ឈ្មោះផ្សេងឱ្យលទ្ធផល។</translation>
    </message>
</context>
<context>
    <name>RegulationImport</name>
    <message>
        <source>A row for the class “%1” has been changed in the plan since the file was read.</source>
        <translation>ជួរសម្រាប់ថ្នាក់ “%1” ត្រូវបានប្តូរក្នុងប្លង់ តាំងពីពេលអានឯកសារ។</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>សូមអានឯកសារម្តងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the table were refused, and nothing was imported.</source>
        <translation>
            <numerusform>ក្រឡា %n នៃតារាងត្រូវបានបដិសេធ ហើយគ្មានអ្វីត្រូវបាននាំចូលទេ។</numerusform>
            <numerusform>ក្រឡា %n នៃតារាងត្រូវបានបដិសេធ ហើយគ្មានអ្វីត្រូវបាននាំចូលទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: %4</source>
        <translation>%1, ជួរ %2, ជួរឈរ “%3”៖ %4</translation>
    </message>
    <message>
        <source>Correct them, or leave them out.</source>
        <translation>សូមកែវា ឬទុកវាចេញ។</translation>
    </message>
    <message>
        <source>The column “%1” says the same as another one.</source>
        <translation>ជួរឈរ “%1” មានន័យដូចជួរឈរមួយទៀត។</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>សូមយកមួយក្នុងចំណោមនោះចេញ។</translation>
    </message>
    <message>
        <source>The table has no column “code” with the land-use codes of the plan.</source>
        <translation>តារាងគ្មានជួរឈរ “code” ដែលមានកូដប្រើប្រាស់ដីរបស់ប្លង់ទេ។</translation>
    </message>
    <message>
        <source>Its columns are: %1. Name the one with the codes “code”.</source>
        <translation>ជួរឈររបស់វាគឺ៖ %1។ សូមដាក់ឈ្មោះជួរឈរដែលមានកូដថា “code”។</translation>
    </message>
    <message>
        <source>The table has no column with values of regulations.</source>
        <translation>តារាងគ្មានជួរឈរដែលមានតម្លៃបទប្បញ្ញត្តិទេ។</translation>
    </message>
    <message>
        <source>Its columns are: %1. Name columns as the rules are called, such as coverage, far, height or setback_front; or have columns parameter and value.</source>
        <translation>ជួរឈររបស់វាគឺ៖ %1។ សូមដាក់ឈ្មោះជួរឈរតាមឈ្មោះបទប្បញ្ញត្តិ ដូចជា coverage, far, height ឬ setback_front ឬមានជួរឈរ parameter និង value។</translation>
    </message>
    <message>
        <source>The row has characters that are not %1.</source>
        <translation>ជួរនេះមានតួអក្សរដែលមិនមែនជា %1។</translation>
    </message>
    <message>
        <source>Say the encoding of the file, or save it as CSV in UTF-8.</source>
        <translation>សូមបញ្ជាក់ការអ៊ិនកូដនៃឯកសារ ឬរក្សាទុកវាជា CSV ក្នុង UTF-8។</translation>
    </message>
    <message>
        <source>The row has no land-use code.</source>
        <translation>ជួរនេះគ្មានកូដប្រើប្រាស់ដីទេ។</translation>
    </message>
    <message>
        <source>The plan has no land-use class “%1”.</source>
        <translation>ប្លង់គ្មានប្រភេទប្រើប្រាស់ដី “%1” ទេ។</translation>
    </message>
    <message>
        <source>Correct the code, or add the class to the plan first.</source>
        <translation>សូមកែកូដ ឬបន្ថែមប្រភេទទៅក្នុងប្លង់ជាមុន។</translation>
    </message>
    <message>
        <source>The rule would end on %1, before it begins on %2.</source>
        <translation>បទប្បញ្ញត្តិនឹងចប់នៅ %1 មុនពេលវាចាប់ផ្ដើមនៅ %2។</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>សូមកែកាលបរិច្ឆេទមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” មិនមែនជាបាទ/ចាស ឬទេឡើយ។</translation>
    </message>
    <message>
        <source>Write 1 for verified, 0 for not.</source>
        <translation>សូមសរសេរ 1 បើបានផ្ទៀងផ្ទាត់ 0 បើមិនទាន់។</translation>
    </message>
    <message>
        <source>The text seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.</source>
        <translation>អត្ថបទហាក់ដូចជាភាសាភូមាក្នុង Zawgyi ដែលពុម្ពអក្សរផ្សេងបង្ហាញខុស។ សូមបម្លែងវាទៅជា Unicode។</translation>
    </message>
    <message>
        <source>Write the code of the class, or take the row out.</source>
        <translation>សូមសរសេរកូដនៃប្រភេទ ឬយកជួរនេះចេញ។</translation>
    </message>
    <message>
        <source>The class “%1” stands in row %2 already.</source>
        <translation>ប្រភេទ “%1” មាននៅជួរ %2 រួចហើយ។</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>សូមយកមួយក្នុងចំណោមពីរចេញ។</translation>
    </message>
    <message>
        <source>The class “%1” has no English name.</source>
        <translation>ប្រភេទ “%1” គ្មានឈ្មោះជាភាសាអង់គ្លេសទេ។</translation>
    </message>
    <message>
        <source>Write it into the column “label”.</source>
        <translation>សូមសរសេរវាក្នុងជួរឈរ “label”។</translation>
    </message>
    <message>
        <source>It has no colour and becomes grey.</source>
        <translation>វាគ្មានពណ៌ ហើយក្លាយជាពណ៌ប្រផេះ។</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>“%1” មិនមែនជាពណ៌ទេ។</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>សូមសរសេរវាជា #RRGGBB។</translation>
    </message>
    <message>
        <source>Correct the condition, or leave it empty where the rule always holds.</source>
        <translation>សូមកែលក្ខខណ្ឌ ឬទុកវាទទេបើបទប្បញ្ញត្តិអនុវត្តជានិច្ច។</translation>
    </message>
    <message>
        <source>The row has a value, but no parameter.</source>
        <translation>ជួរនេះមានតម្លៃ តែគ្មានប៉ារ៉ាម៉ែត្រទេ។</translation>
    </message>
    <message>
        <source>“%1” is no parameter of regulations.</source>
        <translation>“%1” មិនមែនជាប៉ារ៉ាម៉ែត្រនៃបទប្បញ្ញត្តិទេ។</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>សូមសរសេរមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>“%1” cannot be the operator of %2.</source>
        <translation>“%1” មិនអាចជាសញ្ញាប្រៀបធៀបនៃ %2 បានទេ។</translation>
    </message>
    <message>
        <source>Write =, as it is reckoned with.</source>
        <translation>សូមសរសេរ = ព្រោះវាជាតម្លៃដែលប្រើគណនា។</translation>
    </message>
    <message>
        <source>Write &lt;= for a greatest and &gt;= for a least value.</source>
        <translation>សូមសរសេរ &lt;= សម្រាប់តម្លៃធំបំផុត និង &gt;= សម្រាប់តម្លៃតូចបំផុត។</translation>
    </message>
    <message>
        <source>The same rule stands in row %1 already.</source>
        <translation>បទប្បញ្ញត្តិដូចគ្នានេះមាននៅជួរ %1 រួចហើយ។</translation>
    </message>
    <message>
        <source>Take one of the two out, or give them different conditions.</source>
        <translation>សូមយកមួយក្នុងចំណោមពីរចេញ ឬដាក់លក្ខខណ្ឌផ្សេងគ្នា។</translation>
    </message>
</context>
<context>
    <name>RegulationTables</name>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the table cannot be taken</source>
        <translation>
            <numerusform>ក្រឡា %n នៃតារាងមិនអាចទទួលយកបានទេ</numerusform>
            <numerusform>ក្រឡា %n នៃតារាងមិនអាចទទួលយកបានទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3 %4</source>
        <translation>ជួរ %1, ជួរឈរ “%2”៖ %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the table are not read</source>
        <translation>
            <numerusform>ជួរឈរ %n នៃតារាងមិនត្រូវបានអានទេ</numerusform>
            <numerusform>ជួរឈរ %n នៃតារាងមិនត្រូវបានអានទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1. To have one read, name it as the rule is called, such as far or setback_front.</source>
        <translation>ជួរឈរ៖ %1។ ដើម្បីឱ្យអានជួរឈរមួយ សូមដាក់ឈ្មោះវាតាមឈ្មោះបទប្បញ្ញត្តិ ដូចជា far ឬ setback_front។</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>តារាង (*.csv)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Base plan</source>
        <translation>ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>No data set is recorded in this plan.</source>
        <translation>គ្មានសំណុំទិន្នន័យណាមួយត្រូវបានកត់ត្រាក្នុងប្លង់នេះទេ។</translation>
    </message>
    <message>
        <source>Data sets of the plan</source>
        <translation>សំណុំទិន្នន័យរបស់ប្លង់</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>សំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>អាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>SHA-256, first 12 digits</source>
        <translation>SHA-256, 12 តួដំបូង</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>មិនបានផ្តល់</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>រកឯកសារមិនឃើញ</translation>
    </message>
    <message>
        <source>Land-use classes used, and where they are defined</source>
        <translation>ប្រភេទប្រើប្រាស់ដីដែលបានប្រើ និងកន្លែងដែលកំណត់និយមន័យ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>កម្រិតជឿជាក់</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>មិនទាន់បញ្ជាក់</translation>
    </message>
    <message>
        <source>Prefeasibility report</source>
        <translation>របាយការណ៍បុរេសមិទ្ធិលទ្ធភាព</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>ឆ្នាំមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Currency and price year</source>
        <translation>រូបិយប័ណ្ណ និងឆ្នាំតម្លៃ</translation>
    </message>
    <message>
        <source>Schematic: this plan was made for training. Its drawings and numbers describe no real project.</source>
        <translation>គំនូសបំព្រួញ៖ ប្លង់នេះត្រូវបានធ្វើឡើងសម្រាប់ការបណ្តុះបណ្តាល។ គំនូរ និងតួលេខរបស់វាមិនពណ៌នាអំពីគម្រោងពិតណាមួយទេ។</translation>
    </message>
    <message>
        <source>Made with Madang %1</source>
        <translation>ធ្វើដោយ Madang %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>The plan “%1” lies in %2, around %3, %4. What is drawn covers %5 by %6. Coordinates are kept in %7.</source>
        <translation>ប្លង់ “%1” ស្ថិតនៅ %2 ជុំវិញ %3, %4។ អ្វីដែលបានគូរគ្របដណ្តប់ %5 គុណ %6។ កូអរដោនេត្រូវបានរក្សាទុកក្នុង %7។</translation>
    </message>
    <message>
        <source>Nothing is drawn in this plan yet, so its place in %1 cannot be marked.</source>
        <translation>មិនទាន់មានអ្វីគូរក្នុងប្លង់នេះទេ ដូច្នេះមិនអាចសម្គាល់ទីតាំងរបស់វាក្នុង %1 បានទេ។</translation>
    </message>
    <message>
        <source>The location map is left out: the world map of QGIS is not installed (package qgis-common).</source>
        <translation>ផែនទីទីតាំងត្រូវបានទុកចេញ៖ ផែនទីពិភពលោករបស់ QGIS មិនបានដំឡើងទេ (កញ្ចប់ qgis-common)។</translation>
    </message>
    <message>
        <source>Korea and ASEAN with the country of the plan (left), and the place of the plan in it (right). Boundaries are for orientation only.</source>
        <translation>កូរ៉េ និងអាស៊ាន ជាមួយប្រទេសរបស់ប្លង់ (ឆ្វេង) និងទីតាំងរបស់ប្លង់ក្នុងប្រទេសនោះ (ស្តាំ)។ ព្រំដែនគ្រាន់តែសម្រាប់បញ្ជាក់ទីតាំងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Location map</source>
        <translation>ផែនទីទីតាំង</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>This report describes the scenario “%1” of the plan “%2” in %3. Every number is computed from the data of the plan; the last chapter names the data, the assumptions and the sources.</source>
        <translation>របាយការណ៍នេះពណ៌នាអំពីសេណារីយ៉ូ “%1” នៃប្លង់ “%2” នៅ %3។ តួលេខទាំងអស់ត្រូវបានគណនាពីទិន្នន័យរបស់ប្លង់។ ជំពូកចុងក្រោយរៀបរាប់ពីទិន្នន័យ ការសន្មត និងប្រភព។</translation>
    </message>
    <message>
        <source>Not everything could be shown. What is missing, and why:</source>
        <translation>មិនអាចបង្ហាញទាំងអស់បានទេ។ អ្វីដែលខ្វះ និងមូលហេតុ៖</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>ការសន្មត និងប្រភព</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>ការសន្មត</translation>
    </message>
    <message>
        <source>Money is in %1 at the prices of %2. The base year is %3. Areas and lengths are measured on the ellipsoid of the coordinate reference system, not on the flat map.</source>
        <translation>ប្រាក់គិតជា %1 តាមតម្លៃឆ្នាំ %2។ ឆ្នាំមូលដ្ឋានគឺ %3។ ផ្ទៃ និងប្រវែងត្រូវបានវាស់លើអេលីបសូអ៊ីតនៃប្រព័ន្ធកូអរដោនេ មិនមែនលើផែនទីរាបទេ។</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>សំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Sources of methods and data</source>
        <translation>ប្រភពនៃវិធីសាស្ត្រ និងទិន្នន័យ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Computed and drawn with Madang %1, QGIS %2, GDAL %3, PROJ %4 and Qt %5.</source>
        <translation>គណនា និងគូរដោយ Madang %1, QGIS %2, GDAL %3, PROJ %4 និង Qt %5។</translation>
    </message>
    <message>
        <source>%1 of the %2 texts of this report are not yet translated into this language: %3. They are given in English, in grey italics.</source>
        <translation>អត្ថបទ %1 ក្នុងចំណោម %2 នៃរបាយការណ៍នេះមិនទាន់បានបកប្រែជាភាសានេះទេ៖ %3។ អត្ថបទទាំងនោះបង្ហាញជាភាសាអង់គ្លេស ជាអក្សរទ្រេតពណ៌ប្រផេះ។</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>តារាង %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>រូប %1</translation>
    </message>
    <message>
        <source>A layer of this map could not be made: %1</source>
        <translation>មិនអាចបង្កើតស្រទាប់មួយនៃផែនទីនេះបានទេ៖ %1</translation>
    </message>
    <message>
        <source>A part that could not be computed</source>
        <translation>ផ្នែកដែលមិនអាចគណនាបាន</translation>
    </message>
    <message>
        <source>This part could not be computed: %1</source>
        <translation>មិនអាចគណនាផ្នែកនេះបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Schematic plan for training</source>
        <translation>ប្លង់គំនូសបំព្រួញសម្រាប់ការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>copied into the plan</source>
        <translation>បានចម្លងចូលក្នុងប្លង់</translation>
    </message>
    <message>
        <source>“%1” does not cover this plan: what this report says from it is not about this place.</source>
        <translation>“%1” មិនគ្របដណ្តប់ប្លង់នេះទេ៖ អ្វីដែលរបាយការណ៍នេះបញ្ជាក់ពីវា មិនមែនអំពីទីតាំងនេះទេ។</translation>
    </message>
    <message>
        <source>“%1” covers only a part of this plan: what this report says from it is about that part.</source>
        <translation>“%1” គ្របដណ្តប់តែផ្នែកមួយនៃប្លង់នេះ៖ អ្វីដែលរបាយការណ៍នេះបញ្ជាក់ពីវា គឺអំពីផ្នែកនោះ។</translation>
    </message>
    <message>
        <source>“%1” is not where the plan says it is: this report is without it.</source>
        <translation>“%1” មិននៅកន្លែងដែលប្លង់បញ្ជាក់ទេ៖ របាយការណ៍នេះគ្មានវា។</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was added to this plan.</source>
        <translation>“%1” លែងជាឯកសារដែលបានបន្ថែមទៅក្នុងប្លង់នេះទៀតហើយ។</translation>
    </message>
</context>
<context>
    <name>RightOfWayAlgorithm</name>
    <message>
        <source>Land of the roads</source>
        <translation>ដីផ្លូវ</translation>
    </message>
    <message>
        <source>The land of a scenario&apos;s roads (their right of way): each centreline widened to its typical section, or to its width where it has no section, corners of junctions cut, without overlaps. Railways, and paths without a width, are left out. On request the roads&apos; land is cut out of blocks, zones and parcels.</source>
        <translation>ដីនៃផ្លូវរបស់សេណារីយ៉ូមួយ (ដីចំណីផ្លូវ)៖ បន្ទាត់កណ្ដាលនីមួយៗពង្រីកទៅតាមមុខកាត់គំរូ ឬតាមទទឹងរបស់វាបើគ្មានមុខកាត់ ជ្រុងនៃផ្លូវប្រសព្វត្រូវបានកាត់ ដោយគ្មានការត្រួតគ្នា។ ផ្លូវដែក និងផ្លូវតូចដែលគ្មានទទឹងត្រូវបានទុកចេញ។ តាមសំណើ ដីផ្លូវត្រូវបានកាត់ចេញពីប្លុក តំបន់ និងក្បាលដី។</translation>
    </message>
    <message>
        <source>Cut the roads out of</source>
        <translation>កាត់ដីផ្លូវចេញពី</translation>
    </message>
    <message>
        <source>Tables with commas between: block, zone, parcel. With APPLY their polygons are cut in the plan</source>
        <translation>តារាង ដោយមានក្បៀសរវាង៖ block, zone, parcel។ ជាមួយ APPLY ពហុកោណរបស់វាត្រូវបានកាត់ក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Length of the roads (m)</source>
        <translation>ប្រវែងផ្លូវ (m)</translation>
    </message>
    <message>
        <source>Land of the roads (ha)</source>
        <translation>ដីផ្លូវ (ហិកតា)</translation>
    </message>
    <message>
        <source>Junctions of three roads and more</source>
        <translation>ចំណុចប្រសព្វនៃផ្លូវបី ឬច្រើនជាងនេះ</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>ផ្លូវតាមមុខកាត់គំរូ និងទទឹង</translation>
    </message>
    <message>
        <source>Roads are cut out of block, zone and parcel, not of “%1”.</source>
        <translation>ផ្លូវត្រូវបានកាត់ចេញពី block, zone និង parcel មិនមែនពី “%1” ទេ។</translation>
    </message>
</context>
<context>
    <name>RoadLandText</name>
    <message>
        <source>There is no road %1 in this scenario.</source>
        <translation>គ្មានផ្លូវ %1 ក្នុងសេណារីយ៉ូនេះទេ។</translation>
    </message>
    <message>
        <source>ROADS is “missing”, “all” or the uids of roads.</source>
        <translation>ROADS គឺ “missing”, “all” ឬ uid នៃផ្លូវ។</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have no line.</source>
        <translation>
            <numerusform>ផ្លូវ %n គ្មានបន្ទាត់។</numerusform>
            <numerusform>ផ្លូវ %n គ្មានបន្ទាត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no land here. Draw them, or delete them.</source>
        <translation>វាគ្មានដីនៅទីនេះទេ។ សូមគូរ ឬលុបវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have another width than their typical section.</source>
        <translation>
            <numerusform>ផ្លូវ %n មានទទឹងខុសពីមុខកាត់គំរូរបស់វា។</numerusform>
            <numerusform>ផ្លូវ %n មានទទឹងខុសពីមុខកាត់គំរូរបស់វា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Their land is as wide as their section says. Give them a section anew, or correct their width.</source>
        <translation>ដីរបស់វាមានទទឹងតាមមុខកាត់។ សូមដាក់មុខកាត់ឱ្យវាម្តងទៀត ឬកែទទឹងរបស់វា។</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have no width, no section and no class that has one.</source>
        <translation>
            <numerusform>ផ្លូវ %n គ្មានទទឹង គ្មានមុខកាត់ និងគ្មានថ្នាក់ដែលមានមុខកាត់។</numerusform>
            <numerusform>ផ្លូវ %n គ្មានទទឹង គ្មានមុខកាត់ និងគ្មានថ្នាក់ដែលមានមុខកាត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>They were given %1 (%2 m). Check them.</source>
        <translation>ផ្លូវទាំងនេះបានទទួល %1 (%2 ម)។ សូមពិនិត្យវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: railways, and paths without a width.</source>
        <translation>
            <numerusform>បន្ទាត់ %n ត្រូវបានទុកចេញ៖ ផ្លូវដែក និងផ្លូវថ្មើរជើងដែលគ្មានទទឹង។</numerusform>
            <numerusform>បន្ទាត់ %n ត្រូវបានទុកចេញ៖ ផ្លូវដែក និងផ្លូវថ្មើរជើងដែលគ្មានទទឹង។</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no land here, and no block or parcel gains an edge by them.</source>
        <translation>វាគ្មានដីនៅទីនេះទេ ហើយគ្មានប្លុក ឬក្បាលដីណាបានជាយផ្លូវដោយសារវាឡើយ។</translation>
    </message>
    <message>
        <source>This scenario has no roads.</source>
        <translation>សេណារីយ៉ូនេះគ្មានផ្លូវទេ។</translation>
    </message>
    <message>
        <source>Draw roads by their centreline, or import them into the table “road”.</source>
        <translation>សូមគូរផ្លូវតាមអ័ក្សរបស់វា ឬនាំចូលវាទៅក្នុងតារាង “road”។</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>A class needs a code and an English name.</source>
        <translation>ប្រភេទត្រូវមានកូដ និងឈ្មោះជាភាសាអង់គ្លេស។</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>សូមសរសេរទាំងពីរ។</translation>
    </message>
    <message>
        <source>The plan has a class with the code “%1” already.</source>
        <translation>ប្លង់មានប្រភេទដែលមានកូដ “%1” រួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another code, or change that class.</source>
        <translation>សូមជ្រើសកូដផ្សេង ឬប្ដូរប្រភេទនោះ។</translation>
    </message>
</context>
<context>
    <name>RunAlgorithm</name>
    <message>
        <source>%1 has no parameter %2. It has: %3.</source>
        <translation>%1 គ្មានប៉ារ៉ាម៉ែត្រ %2 ទេ។ វាមាន៖ %3។</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>គ្មានក្បួនគណនា “%1” ទេ។</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់សម្រាប់ការគណនានេះទេ។</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>បានបោះបង់។</translation>
    </message>
    <message>
        <source>The computation ended without a result.</source>
        <translation>ការគណនាបានបញ្ចប់ដោយគ្មានលទ្ធផល។</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1 គឺ true ឬ false មិនមែន “%2” ទេ។</translation>
    </message>
</context>
<context>
    <name>SamplePlanText</name>
    <message>
        <source>The sample plan could not be copied.</source>
        <translation>មិនអាចចម្លងប្លង់គំរូបានទេ។</translation>
    </message>
    <message>
        <source>This program has come without its sample plan.</source>
        <translation>កម្មវិធីនេះមកដោយគ្មានប្លង់គំរូ។</translation>
    </message>
    <message>
        <source>Install it again, or open a plan of your own.</source>
        <translation>សូមដំឡើងវាម្តងទៀត ឬបើកប្លង់ផ្ទាល់ខ្លួន។</translation>
    </message>
</context>
<context>
    <name>SavedRasterText</name>
    <message>
        <source>This file is one that the suitability is computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result under another name.</source>
        <translation>រក្សាទុកលទ្ធផលក្រោមឈ្មោះផ្សេង។</translation>
    </message>
</context>
<context>
    <name>ScenarioDifference</name>
    <message>
        <source>Areas cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>មិនអាចវាស់ផ្ទៃបានទេ៖ មិនស្គាល់ប្រព័ន្ធកូអរដោនេ “%1” របស់ប្លង់ ឬវាមិនផ្អែកលើអេលីបសូអ៊ីតណាមួយទេ។</translation>
    </message>
    <message>
        <source>A zone cannot be measured: its coordinates are on no place of the earth.</source>
        <translation>មិនអាចវាស់តំបន់មួយបានទេ៖ កូអរដោនេរបស់វាមិនស្ថិតនៅកន្លែងណាមួយលើផែនដីទេ។</translation>
    </message>
</context>
<context>
    <name>ScenarioEdit</name>
    <message>
        <source>A row to be changed is not in this scenario, or not any more.</source>
        <translation>ជួរដែលត្រូវប្តូរមិនមានក្នុងសេណារីយ៉ូនេះ ឬលែងមានទៀតហើយ។</translation>
    </message>
    <message>
        <source>Choose it anew on the map.</source>
        <translation>សូមជ្រើសរើសវាម្តងទៀតលើផែនទី។</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>សេណារីយ៉ូត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The plan has a scenario “%1” already.</source>
        <translation>ប្លង់មានសេណារីយ៉ូ “%1” រួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is not a status of a scenario.</source>
        <translation>“%1” មិនមែនជាស្ថានភាពរបស់សេណារីយ៉ូទេ។</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>អាចប្រើបាន៖ %1។</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there any more.</source>
        <translation>សេណារីយ៉ូ “%1” លែងមានទៀតហើយ។</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>“%1” is what every other scenario stands on and cannot be removed.</source>
        <translation>“%1” ជាមូលដ្ឋាននៃសេណារីយ៉ូផ្សេងទៀតទាំងអស់ ហើយមិនអាចលុបបានទេ។</translation>
    </message>
    <message>
        <source>Other scenarios stand on “%1”: %2.</source>
        <translation>មានសេណារីយ៉ូផ្សេងទៀតផ្អែកលើ “%1”៖ %2។</translation>
    </message>
    <message>
        <source>Remove them first, or together with it.</source>
        <translation>សូមលុបសេណារីយ៉ូទាំងនោះជាមុន ឬលុបជាមួយគ្នា។</translation>
    </message>
    <message>
        <source>“%1” has no scenario above it that could take its rows.</source>
        <translation>“%1” គ្មានសេណារីយ៉ូមេដែលអាចទទួលជួររបស់វាបានទេ។</translation>
    </message>
</context>
<context>
    <name>ScenarioTitle</name>
    <message>
        <source>Base plan</source>
        <translation>ផែនការមូលដ្ឋាន</translation>
    </message>
</context>
<context>
    <name>SingleParcelText</name>
    <message>
        <source>%1 is no geometry in WKT: “%2”.</source>
        <translation>%1 មិនមែនជារូបរាង WKT ទេ៖ “%2”។</translation>
    </message>
    <message>
        <source>Write it like POLYGON((0 0,30 0,30 40,0 40,0 0)), in metres.</source>
        <translation>សូមសរសេរដូចជា POLYGON((0 0,30 0,30 40,0 40,0 0)) គិតជាម៉ែត្រ។</translation>
    </message>
    <message>
        <source>GEOMETRY is no polygon: “%1”.</source>
        <translation>GEOMETRY មិនមែនជាពហុកោណទេ៖ “%1”។</translation>
    </message>
    <message>
        <source>The boundary of the parcel crosses or touches itself; it was repaired</source>
        <translation>ព្រំក្បាលដីកាត់ ឬប៉ះខ្លួនវា។ វាត្រូវបានជួសជុល</translation>
    </message>
    <message>
        <source>What is left has %1 m². Correct the boundary: edges may be counted otherwise after the repair.</source>
        <translation>ផ្ទៃដែលនៅសល់គឺ %1 m²។ សូមកែព្រំ៖ ក្រោយជួសជុល លេខរៀងជ្រុងអាចខុសពីមុន។</translation>
    </message>
    <message>
        <source>GEOMETRY encloses no area: “%1”.</source>
        <translation>GEOMETRY មិនព័ទ្ធផ្ទៃណាមួយទេ៖ “%1”។</translation>
    </message>
    <message>
        <source>GEOMETRY has %1 m²: it seems to be in degrees.</source>
        <translation>GEOMETRY មាន %1 m²៖ វាហាក់ដូចជាគិតជាដឺក្រេ។</translation>
    </message>
    <message>
        <source>Give it in metres, in a projected coordinate system.</source>
        <translation>សូមផ្ដល់វាជាម៉ែត្រ ក្នុងប្រព័ន្ធកូអរដោនេចំណោល។</translation>
    </message>
    <message>
        <source>ROADS has neither lines nor polygons: “%1”.</source>
        <translation>ROADS គ្មានទាំងបន្ទាត់ ទាំងពហុកោណ៖ “%1”។</translation>
    </message>
    <message>
        <source>%1 is %2, which looks like per cent.</source>
        <translation>%1 គឺ %2 ដែលមើលទៅដូចជាភាគរយ។</translation>
    </message>
    <message>
        <source>Ratios are numbers: for %1 % write %2.</source>
        <translation>សមាមាត្រជាលេខ៖ សម្រាប់ %1 % សូមសរសេរ %2។</translation>
    </message>
    <message>
        <source>%1 is %2; values from %3 to %4 can be meant.</source>
        <translation>%1 គឺ %2 ប៉ុន្តែតម្លៃអាចមានពី %3 ដល់ %4។</translation>
    </message>
    <message>
        <source>No edge of the parcel lies on a road</source>
        <translation>ក្បាលដីគ្មានជ្រុងជាប់ផ្លូវទេ</translation>
    </message>
    <message>
        <source>All its edges are sides. A road without a width is looked for within 30 m, square to each edge.</source>
        <translation>ជ្រុងទាំងអស់របស់វាជាចំហៀង។ ផ្លូវដែលគ្មានទទឹងត្រូវបានស្វែងរកក្នុងចម្ងាយ 30 ម កែងនឹងជ្រុងនីមួយៗ។</translation>
    </message>
    <message>
        <source>The setbacks leave nothing of the parcel</source>
        <translation>ចម្ងាយដកថយមិនទុកដីសល់លើក្បាលដីទេ</translation>
    </message>
    <message>
        <source>Nothing can be built on it unless a setback is waived or it is merged with a neighbour.</source>
        <translation>មិនអាចសាងសង់អ្វីលើវាបានទេ លុះត្រាតែចម្ងាយដកថយណាមួយត្រូវបានលើកលែង ឬវាត្រូវបានបញ្ចូលជាមួយក្បាលដីជាប់គ្នា។</translation>
    </message>
    <message numerus="yes">
        <source>The setbacks split the parcel into %n piece(s)</source>
        <translation>
            <numerusform>ចម្ងាយដកថយបំបែកក្បាលដីជា %n ដុំ</numerusform>
            <numerusform>ចម្ងាយដកថយបំបែកក្បាលដីជា %n ដុំ</numerusform>
        </translation>
    </message>
    <message>
        <source>They are reckoned together. See whether each can be built on.</source>
        <translation>ដុំទាំងនោះត្រូវបានគណនារួមគ្នា។ សូមពិនិត្យថាតើអាចសាងសង់លើដុំនីមួយៗឬទេ។</translation>
    </message>
    <message>
        <source>Not one storey fits under the height limit</source>
        <translation>គ្មានសូម្បីមួយជាន់អាចនៅក្រោមកម្រិតកម្ពស់</translation>
    </message>
    <message>
        <source>The height is less than that of a storey. Check both.</source>
        <translation>កម្ពស់តិចជាងកម្ពស់មួយជាន់។ សូមពិនិត្យទាំងពីរ។</translation>
    </message>
    <message>
        <source>Nothing limits the floor area</source>
        <translation>គ្មានអ្វីកំណត់ផ្ទៃកម្រាលទេ</translation>
    </message>
    <message>
        <source>Give FAR, or HEIGHT with STOREY.</source>
        <translation>សូមផ្ដល់ FAR ឬ HEIGHT ជាមួយ STOREY។</translation>
    </message>
    <message>
        <source>A storey of 3.0 m is assumed</source>
        <translation>សន្មតកម្ពស់មួយជាន់ 3.0 ម</translation>
    </message>
    <message>
        <source>It is Madang&apos;s own round number. Give STOREY to reckon with another.</source>
        <translation>វាជាតួលេខប្រហែលផ្ទាល់របស់ Madang។ ដើម្បីគណនាដោយតម្លៃផ្សេង សូមផ្ដល់ STOREY។</translation>
    </message>
    <message>
        <source>EXISTING_GFA is %1; a floor area is not negative.</source>
        <translation>EXISTING_GFA គឺ %1។ ផ្ទៃកម្រាលមិនអាចអវិជ្ជមានទេ។</translation>
    </message>
    <message>
        <source>FRONT_EDGE is %1, but the parcel has no such edge: they are counted from 0.</source>
        <translation>FRONT_EDGE គឺ %1 ប៉ុន្តែក្បាលដីគ្មានជ្រុងនោះទេ៖ ជ្រុងរាប់ពី 0។</translation>
    </message>
    <message>
        <source>The geometry cannot be used: %1</source>
        <translation>មិនអាចប្រើរូបរាងបានទេ៖ %1</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>The zones could not be joined to one area.</source>
        <translation>មិនអាចភ្ជាប់តំបន់ជាផ្ទៃតែមួយបានទេ។</translation>
    </message>
    <message>
        <source>Draw the plan&apos;s boundary, or correct the zones that the findings name.</source>
        <translation>សូមគូរព្រំប្រទល់ប្លង់ ឬកែតំបន់ដែលលទ្ធផលពិនិត្យបញ្ជាក់។</translation>
    </message>
    <message>
        <source>The plan has no boundary: its zones stand for the site.</source>
        <translation>ប្លង់គ្មានព្រំប្រទល់ទេ៖ តំបន់របស់វាត្រូវចាត់ទុកជាទីតាំង។</translation>
    </message>
    <message>
        <source>Draw a constraint area of the kind “%1” to say how far the plan reaches.</source>
        <translation>សូមគូរតំបន់កម្រិតប្រភេទ “%1” ដើម្បីបញ្ជាក់ថាប្លង់លាតដល់ណា។</translation>
    </message>
    <message>
        <source>The outline of the site crosses itself.</source>
        <translation>គែមនៃទីតាំងកាត់ខ្លួនវា។</translation>
    </message>
    <message>
        <source>It was used as repaired, which may not be what was meant. Redraw it.</source>
        <translation>វាត្រូវបានប្រើក្រោយជួសជុល ដែលអាចមិនមែនជាបំណង។ សូមគូរវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>Nothing says how far the site reaches.</source>
        <translation>គ្មានអ្វីបញ្ជាក់ថាទីតាំងលាតដល់ណាទេ។</translation>
    </message>
    <message>
        <source>The plan has neither boundary nor zones: the land that its roads enclose stands for the site.</source>
        <translation>ប្លង់គ្មានទាំងព្រំប្រទល់ ទាំងតំបន់៖ ដីដែលផ្លូវព័ទ្ធជុំវិញត្រូវចាត់ទុកជាទីតាំង។</translation>
    </message>
    <message>
        <source>Draw roads all round it, or zones, or the boundary of the plan, which is among the limits on building.</source>
        <translation>សូមគូរផ្លូវជុំវិញវា ឬគូរតំបន់ ឬព្រំប្រទល់ប្លង់ ដែលស្ថិតក្នុងចំណោមការកម្រិតការសាងសង់។</translation>
    </message>
</context>
<context>
    <name>StreamLayer</name>
    <message>
        <source>Streams by area drained</source>
        <translation>ផ្លូវទឹកហូរតាមផ្ទៃដែលទឹកហូរកាត់</translation>
    </message>
    <message>
        <source>The flow accumulation cannot be shown on the map.</source>
        <translation>មិនអាចបង្ហាញបំណុំទឹកហូរលើផែនទីបានទេ។</translation>
    </message>
</context>
<context>
    <name>SuitabilityAlgorithm</name>
    <message>
        <source>Weights are given, and a pairwise comparison too.</source>
        <translation>បានផ្ដល់ទម្ងន់ ហើយក៏បានផ្ដល់ការប្រៀបធៀបជាគូដែរ។</translation>
    </message>
    <message>
        <source>Give WEIGHTS or PAIRWISE, not both.</source>
        <translation>សូមផ្ដល់ WEIGHTS ឬ PAIRWISE មិនមែនទាំងពីរទេ។</translation>
    </message>
    <message>
        <source>%1 criteria are compared, and %2 are given.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ %1 ត្រូវបានប្រៀបធៀប តែបានផ្ដល់ %2។</translation>
    </message>
    <message>
        <source>Compare each criterion with each, in their order.</source>
        <translation>សូមប្រៀបធៀបលក្ខណៈវិនិច្ឆ័យនីមួយៗជាមួយគ្នាទាំងអស់ តាមលំដាប់របស់វា។</translation>
    </message>
    <message>
        <source>Suitability of land by weighted criteria</source>
        <translation>ភាពសមស្របនៃដីតាមលក្ខណៈវិនិច្ឆ័យមានទម្ងន់</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការបែងចែកតំបន់</translation>
    </message>
    <message>
        <source>Judges each cell of a grid from 0 (unfit) to 1 (best): the score of every criterion by its curve, times its weight, added up. Constraint areas exclude their land. Weights may come from a pairwise comparison (Saaty&apos;s AHP). How much the result depends on each weight is told.</source>
        <translation>វាយតម្លៃក្រឡានីមួយៗនៃក្រឡាចត្រង្គពី 0 (មិនសមស្រប) ដល់ 1 (ល្អបំផុត)៖ ពិន្ទុនៃលក្ខណៈវិនិច្ឆ័យនីមួយៗតាមខ្សែកោងរបស់វា គុណនឹងទម្ងន់របស់វា រួចបូកបញ្ចូលគ្នា។ តំបន់កម្រិតដកដីរបស់វាចេញ។ ទម្ងន់អាចបានពីការប្រៀបធៀបជាគូ (AHP របស់ Saaty)។ លទ្ធផលអាស្រ័យលើទម្ងន់នីមួយៗប៉ុនណាក៏ត្រូវបានប្រាប់ដែរ។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Without it rasters alone can be criteria</source>
        <translation>បើគ្មានវា មានតែរ៉ាស្ទ័រទេដែលអាចជាលក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>A row for each, between rows a line break or a semicolon: source | curve | weight | missing. Sources: slope (%), slope_degrees, road, water, facility or facility:KIND (distances in metres), landuse, flood:FILE (depth in metres), raster:FILE. Curves: up A B, down A B, smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, classes CODE=SCORE … with *=SCORE for every other code. missing is the score of cells without a value. Example: slope | down 5 25 | 3; road | down 100 2000 | 2. Or JSON: [{&quot;source&quot;: &quot;slope&quot;, &quot;curve&quot;: &quot;down 5 25&quot;, &quot;weight&quot;: 3}]</source>
        <translation>មួយជួរសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ រវាងជួរមានការចុះបន្ទាត់ ឬសញ្ញា ;៖ ប្រភព | ខ្សែកោង | ទម្ងន់ | តម្លៃបាត់។ ប្រភព៖ slope (%), slope_degrees, road, water, facility ឬ facility:KIND (ចម្ងាយជាម៉ែត្រ), landuse, flood:FILE (ជម្រៅជាម៉ែត្រ), raster:FILE។ ខ្សែកោង៖ up A B, down A B, smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, classes CODE=SCORE … ដោយ *=SCORE សម្រាប់កូដផ្សេងទៀតទាំងអស់។ តម្លៃបាត់គឺពិន្ទុនៃក្រឡាដែលគ្មានតម្លៃ។ ឧទាហរណ៍៖ slope | down 5 25 | 3; road | down 100 2000 | 2។ ឬ JSON៖ [{&quot;source&quot;: &quot;slope&quot;, &quot;curve&quot;: &quot;down 5 25&quot;, &quot;weight&quot;: 3}]</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>In place of those of the criteria: “3,2,1”, in their order</source>
        <translation>ជំនួសទម្ងន់ដែលសរសេរជាមួយលក្ខណៈវិនិច្ឆ័យ៖ “3,2,1” តាមលំដាប់របស់វា</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>ការប្រៀបធៀបជាគូ</translation>
    </message>
    <message>
        <source>How many times as important each criterion is as each other, row by row: “1,3,5;1/3,1,3;1/5,1/3,1”, or “3,5;3”, what stands above the diagonal</source>
        <translation>លក្ខណៈវិនិច្ឆ័យនីមួយៗសំខាន់ជាងមួយទៀតប៉ុន្មានដង ពីមួយជួរទៅមួយជួរ៖ “1,3,5;1/3,1,3;1/5,1/3,1” ឬ “3,5;3” គឺអ្វីដែលនៅខាងលើអង្កត់ទ្រូង</translation>
    </message>
    <message>
        <source>Side of a cell (m)</source>
        <translation>ប្រវែងជ្រុងនៃក្រឡា (m)</translation>
    </message>
    <message>
        <source>10 if it is left out; without a plan that of the first raster</source>
        <translation>10 បើមិនសរសេរ។ បើគ្មានប្លង់ យកតាមរ៉ាស្ទ័រទីមួយ</translation>
    </message>
    <message>
        <source>Kinds of constraint areas that exclude their land</source>
        <translation>ប្រភេទតំបន់កម្រិតដែលដកដីរបស់វាចេញ</translation>
    </message>
    <message>
        <source>With commas between them; * for all, none for none. Conditional ones never exclude</source>
        <translation>ដោយមានក្បៀសរវាងវា។ * សម្រាប់ទាំងអស់ none សម្រាប់គ្មាន។ តំបន់មានលក្ខខណ្ឌមិនដកដីចេញឡើយ</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>សណ្ឋានដី</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)</source>
        <translation>រ៉ាស្ទ័រ (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Heights in metres, for the slope. Without it the plan&apos;s data set of the role “dem”</source>
        <translation>កម្ពស់ជាម៉ែត្រ សម្រាប់ជម្រាល។ បើគ្មានវា យកសំណុំទិន្នន័យរបស់ប្លង់ដែលមានតួនាទី “dem”</translation>
    </message>
    <message>
        <source>Weights less and more by (%)</source>
        <translation>បន្ថយ និងបន្ថែមទម្ងន់ចំនួន (%)</translation>
    </message>
    <message>
        <source>For the sensitivity; 0 leaves it out</source>
        <translation>សម្រាប់ភាពរំញោច។ 0 រំលងវា</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>ភាពសមស្រប</translation>
    </message>
    <message>
        <source>GeoTIFF (.tif): 0 to 1; -1 where a constraint excludes. Without it only the figures are given</source>
        <translation>GeoTIFF (.tif)៖ 0 ដល់ 1។ -1 ត្រង់កន្លែងដែលតំបន់កម្រិតដកចេញ។ បើគ្មានវា ផ្ដល់តែតួលេខប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Area of each class (ha)</source>
        <translation>ផ្ទៃនៃថ្នាក់នីមួយៗ (ha)</translation>
    </message>
    <message>
        <source>Weight of each criterion</source>
        <translation>ទម្ងន់នៃលក្ខណៈវិនិច្ឆ័យនីមួយៗ</translation>
    </message>
    <message>
        <source>Consistency of the pairwise comparison</source>
        <translation>ភាពស៊ីគ្នានៃការប្រៀបធៀបជាគូ</translation>
    </message>
    <message>
        <source>What changes with each weight</source>
        <translation>អ្វីដែលប្រែប្រួលតាមទម្ងន់នីមួយៗ</translation>
    </message>
    <message>
        <source>What the result must be read with</source>
        <translation>អ្វីដែលត្រូវគិតពេលអានលទ្ធផល</translation>
    </message>
    <message>
        <source>No criterion is given.</source>
        <translation>មិនបានផ្ដល់លក្ខណៈវិនិច្ឆ័យទេ។</translation>
    </message>
    <message>
        <source>Give one at least, as in “slope | down 5 25”.</source>
        <translation>សូមផ្ដល់យ៉ាងតិចមួយ ដូចជា “slope | down 5 25”។</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF: its name must end in .tif.</source>
        <translation>លទ្ធផលជា GeoTIFF៖ ឈ្មោះរបស់វាត្រូវបញ្ចប់ដោយ .tif។</translation>
    </message>
    <message>
        <source>It is not known where to look: there is neither a plan nor a raster.</source>
        <translation>មិនដឹងថាត្រូវមើលកន្លែងណា៖ គ្មានប្លង់ ហើយក៏គ្មានរ៉ាស្ទ័រដែរ។</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN, or give a raster as a criterion.</source>
        <translation>សូមបញ្ជាក់ឯកសារប្លង់ដោយ PLAN ឬផ្ដល់រ៉ាស្ទ័រជាលក្ខណៈវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (CR %1)</source>
        <translation>ការប្រៀបធៀបផ្ទុយគ្នា (CR %1)</translation>
    </message>
    <message>
        <source>A consistency ratio above %1 says that the weights stand on chance. %2</source>
        <translation>អនុបាតភាពស៊ីគ្នាលើស %1 មានន័យថាទម្ងន់ផ្អែកលើភាពចៃដន្យ។ %2</translation>
    </message>
    <message>
        <source>No land could be judged</source>
        <translation>គ្មានដីណាអាចវាយតម្លៃបានទេ</translation>
    </message>
    <message>
        <source>Every place is excluded or lacks the value of a criterion. Give cells without a value a score, or leave the criterion out.</source>
        <translation>គ្រប់កន្លែងត្រូវបានដកចេញ ឬខ្វះតម្លៃនៃលក្ខណៈវិនិច្ឆ័យមួយ។ សូមដាក់ពិន្ទុឱ្យក្រឡាដែលគ្មានតម្លៃ ឬទុកលក្ខណៈវិនិច្ឆ័យនោះចេញ។</translation>
    </message>
    <message>
        <source>%1 ha are not judged</source>
        <translation>មិនបានវាយតម្លៃ %1 ha</translation>
    </message>
    <message>
        <source>A criterion has no value there. Give cells without a value a score, or choose data that reach further.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យមួយគ្មានតម្លៃនៅទីនោះ។ សូមដាក់ពិន្ទុឱ្យក្រឡាដែលគ្មានតម្លៃ ឬជ្រើសទិន្នន័យដែលលាតដល់ឆ្ងាយជាង។</translation>
    </message>
    <message>
        <source>The result hangs on the weight of “%1”</source>
        <translation>លទ្ធផលអាស្រ័យលើទម្ងន់នៃ “%1”</translation>
    </message>
    <message>
        <source>With a weight of %1 instead of %2, %3 % of the land get another class. Decide on this weight with those concerned.</source>
        <translation>បើទម្ងន់ជា %1 ជំនួស %2 ដី %3 % នឹងប្ដូរថ្នាក់។ សូមសម្រេចទម្ងន់នេះជាមួយអ្នកពាក់ព័ន្ធ។</translation>
    </message>
    <message>
        <source>The weights are below zero, or all of them are zero. Give numbers of zero or more, one of them above.</source>
        <translation>ទម្ងន់តូចជាងសូន្យ ឬស្មើសូន្យទាំងអស់។ សូមផ្ដល់លេខសូន្យឡើងទៅ ដោយយ៉ាងតិចមួយធំជាងសូន្យ។</translation>
    </message>
    <message>
        <source>The score of a class is not between 0 and 1.</source>
        <translation>ពិន្ទុនៃប្រភេទមួយមិនស្ថិតរវាង 0 និង 1 ទេ។</translation>
    </message>
</context>
<context>
    <name>SuitabilityLayer</name>
    <message>
        <source>Unfit</source>
        <translation>មិនសមស្រប</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ខ្សោយ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ល្អបំផុត</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>ភាពសមស្រប</translation>
    </message>
    <message>
        <source>The suitability cannot be shown on the map.</source>
        <translation>មិនអាចបង្ហាញភាពសមស្របលើផែនទីបានទេ។</translation>
    </message>
</context>
<context>
    <name>SuitabilityText</name>
    <message>
        <source>The raster cannot be opened: %1</source>
        <translation>មិនអាចបើករ៉ាស្ទ័របានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF or another raster.</source>
        <translation>សូមជ្រើស GeoTIFF ឬរ៉ាស្ទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>The raster cannot be read onto the grid: %1</source>
        <translation>មិនអាចអានរ៉ាស្ទ័រលើក្រឡាចត្រង្គបានទេ៖ %1</translation>
    </message>
    <message>
        <source>It may be damaged, or its coordinate system may not reach the plan.</source>
        <translation>វាប្រហែលខូច ឬប្រព័ន្ធកូអរដោនេរបស់វាប្រហែលមិនគ្របដល់ប្លង់។</translation>
    </message>
    <message>
        <source>The raster names no coordinate system.</source>
        <translation>រ៉ាស្ទ័រមិនបញ្ជាក់ប្រព័ន្ធកូអរដោនេទេ។</translation>
    </message>
    <message>
        <source>Assign the one that its supplier names, in QGIS or with gdal_edit.</source>
        <translation>សូមកំណត់ប្រព័ន្ធដែលអ្នកផ្គត់ផ្គង់បញ្ជាក់ ក្នុង QGIS ឬដោយ gdal_edit។</translation>
    </message>
    <message>
        <source>The raster has no value where the plan lies.</source>
        <translation>រ៉ាស្ទ័រគ្មានតម្លៃនៅកន្លែងដែលប្លង់ស្ថិតនៅទេ។</translation>
    </message>
    <message>
        <source>Choose one of this place, and check its coordinate system.</source>
        <translation>សូមជ្រើសរ៉ាស្ទ័រនៃទីកន្លែងនេះ ហើយពិនិត្យប្រព័ន្ធកូអរដោនេរបស់វា។</translation>
    </message>
    <message>
        <source>The first raster is not in metres, or its rows are turned.</source>
        <translation>រ៉ាស្ទ័រទីមួយមិនគិតជាម៉ែត្រ ឬជួររបស់វាទ្រេត។</translation>
    </message>
    <message>
        <source>Give a plan, or bring the raster into a projected coordinate system.</source>
        <translation>សូមផ្ដល់ប្លង់មួយ ឬបម្លែងរ៉ាស្ទ័រទៅប្រព័ន្ធកូអរដោនេដែលមានចំណោល។</translation>
    </message>
    <message>
        <source>The result cannot be written: %1</source>
        <translation>មិនអាចសរសេរលទ្ធផលបានទេ៖ %1</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written to and has room.</source>
        <translation>សូមពិនិត្យថាថតមាន អាចសរសេរចូលបាន ហើយមានទំហំទំនេរ។</translation>
    </message>
    <message>
        <source>A shape of the plan cannot be laid onto the grid: %1</source>
        <translation>មិនអាចដាក់រូបរាងមួយនៃប្លង់លើក្រឡាចត្រង្គបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The findings of the plan&apos;s check name damaged shapes.</source>
        <translation>លទ្ធផលពិនិត្យប្លង់ប្រាប់ពីរូបរាងដែលខូច។</translation>
    </message>
    <message>
        <source>The cells cannot have sides of %1 m.</source>
        <translation>ក្រឡាមិនអាចមានជ្រុង %1 m បានទេ។</translation>
    </message>
    <message>
        <source>Give a length in metres, such as 10.</source>
        <translation>សូមផ្ដល់ប្រវែងជាម៉ែត្រ ដូចជា 10។</translation>
    </message>
    <message>
        <source>It is not known which land to look at: the plan has neither a boundary nor zones.</source>
        <translation>មិនដឹងថាត្រូវមើលដីណា៖ ប្លង់គ្មានព្រំប្រទល់ និងគ្មានតំបន់។</translation>
    </message>
    <message>
        <source>Draw a constraint area of the kind “%1”, or zones.</source>
        <translation>សូមគូរតំបន់កម្រិតប្រភេទ “%1” ឬតំបន់។</translation>
    </message>
    <message>
        <source>Cells of %1 m would be %2 million: too many.</source>
        <translation>ក្រឡា %1 m នឹងមានចំនួន %2 លាន៖ ច្រើនពេក។</translation>
    </message>
    <message>
        <source>Take cells of %1 m or more.</source>
        <translation>សូមប្រើក្រឡា %1 m ឡើងទៅ។</translation>
    </message>
    <message>
        <source>Take larger cells.</source>
        <translation>សូមប្រើក្រឡាធំជាងនេះ។</translation>
    </message>
    <message>
        <source>Something drawn lies where the plan&apos;s coordinate system does not reach.</source>
        <translation>មានអ្វីមួយដែលបានគូរស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេនៃប្លង់មិនគ្របដល់។</translation>
    </message>
    <message>
        <source>Check the plan: its list of findings names what lies far away.</source>
        <translation>សូមពិនិត្យប្លង់៖ បញ្ជីលទ្ធផលពិនិត្យប្រាប់ពីអ្វីដែលស្ថិតនៅឆ្ងាយ។</translation>
    </message>
    <message>
        <source>The criterion “%1” is taken from a plan, and none is given.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ “%1” យកពីប្លង់ តែគ្មានប្លង់ទេ។</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN, or give rasters alone.</source>
        <translation>សូមបញ្ជាក់ឯកសារប្លង់ដោយ PLAN ឬផ្ដល់តែរ៉ាស្ទ័រ។</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint area(s) are conditional and exclude nothing</source>
        <translation>
            <numerusform>តំបន់កម្រិត %n មានលក្ខខណ្ឌ ហើយមិនដកអ្វីចេញទេ</numerusform>
            <numerusform>តំបន់កម្រិត %n មានលក្ខខណ្ឌ ហើយមិនដកអ្វីចេញទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Land in them is judged like any other. Check it before it is proposed.</source>
        <translation>ដីក្នុងតំបន់ទាំងនោះត្រូវបានវាយតម្លៃដូចដីផ្សេង។ សូមពិនិត្យវាមុននឹងស្នើ។</translation>
    </message>
    <message>
        <source>road</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ផ្ទៃទឹក</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>បរិក្ខារ</translation>
    </message>
    <message>
        <source>Nothing to measure a distance to: %1</source>
        <translation>គ្មានអ្វីសម្រាប់វាស់ចម្ងាយទៅ៖ %1</translation>
    </message>
    <message>
        <source>The scenario has none on the land looked at, nor near it, so no cell has this distance. Draw or import it, or leave the criterion out.</source>
        <translation>សេណារីយ៉ូគ្មានវាលើដីដែលមើល និងនៅក្បែរវាទេ ដូច្នេះគ្មានក្រឡាណាមានចម្ងាយនេះឡើយ។ សូមគូរ ឬនាំចូលវា ឬទុកលក្ខណៈវិនិច្ឆ័យនេះចេញ។</translation>
    </message>
    <message>
        <source>The slope needs a terrain, and the plan has none.</source>
        <translation>ជម្រាលត្រូវការសណ្ឋានដី តែប្លង់គ្មានទេ។</translation>
    </message>
    <message>
        <source>Add a raster of heights as a data set of the role “dem”, or leave the slope out.</source>
        <translation>សូមបន្ថែមរ៉ាស្ទ័រកម្ពស់ជាសំណុំទិន្នន័យដែលមានតួនាទី “dem” ឬទុកជម្រាលចេញ។</translation>
    </message>
    <message>
        <source>The terrain is coarser than the cells: %1 m and %2 m</source>
        <translation>សណ្ឋានដីគ្រើមជាងក្រឡា៖ %1 m និង %2 m</translation>
    </message>
    <message>
        <source>Slopes are those between its points; banks and terraces that are smaller do not show. Take larger cells or a finer terrain.</source>
        <translation>ជម្រាលគិតរវាងចំណុចរបស់វា។ ច្រាំង និងថ្នាក់ដីដែលតូចជាងនេះមិនបង្ហាញទេ។ សូមប្រើក្រឡាធំជាង ឬសណ្ឋានដីល្អិតជាង។</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>គ្មានកូដ</translation>
    </message>
    <message>
        <source>Land uses without a score</source>
        <translation>ការប្រើប្រាស់ដីគ្មានពិន្ទុ</translation>
    </message>
    <message>
        <source>Their land is not judged: %1. Give each a score, or one for every other code (*).</source>
        <translation>ដីទាំងនេះមិនត្រូវបានវាយតម្លៃទេ៖ %1។ សូមដាក់ពិន្ទុឱ្យនីមួយៗ ឬពិន្ទុមួយសម្រាប់កូដផ្សេងទៀតទាំងអស់ (*)។</translation>
    </message>
</context>
<context>
    <name>SuitabilityWeights</name>
    <message>
        <source>PAIRWISE, row %1, column %2</source>
        <translation>PAIRWISE, ជួរ %1, ជួរឈរ %2</translation>
    </message>
    <message>
        <source>A pairwise comparison takes two criteria at least.</source>
        <translation>ការប្រៀបធៀបជាគូត្រូវការលក្ខណៈវិនិច្ឆ័យយ៉ាងតិចពីរ។</translation>
    </message>
    <message>
        <source>A pairwise comparison of more than %1 criteria cannot be consistent.</source>
        <translation>ការប្រៀបធៀបជាគូនៃលក្ខណៈវិនិច្ឆ័យលើសពី %1 មិនអាចស៊ីគ្នាបានទេ។</translation>
    </message>
    <message>
        <source>Compare fewer, or give the weights themselves.</source>
        <translation>សូមប្រៀបធៀបតិចជាងនេះ ឬផ្ដល់ទម្ងន់ផ្ទាល់។</translation>
    </message>
    <message>
        <source>The pairwise comparison is not square: row %1 has another length.</source>
        <translation>ការប្រៀបធៀបជាគូមិនមែនជាការ៉េទេ៖ ជួរ %1 មានប្រវែងផ្សេង។</translation>
    </message>
    <message>
        <source>Give as many rows as columns, one for each criterion.</source>
        <translation>សូមផ្ដល់ជួរឱ្យស្មើនឹងជួរឈរ មួយសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ។</translation>
    </message>
    <message>
        <source>A comparison is not above zero.</source>
        <translation>ការប្រៀបធៀបមួយមិនធំជាងសូន្យទេ។</translation>
    </message>
    <message>
        <source>Write 1 to 9, or 1/2 to 1/9 where the other one is more important.</source>
        <translation>សូមសរសេរ 1 ដល់ 9 ឬ 1/2 ដល់ 1/9 បើមួយទៀតសំខាន់ជាង។</translation>
    </message>
    <message>
        <source>A criterion compared with itself is 1.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យដែលប្រៀបធៀបនឹងខ្លួនវាគឺ 1។</translation>
    </message>
    <message>
        <source>A comparison is not the inverse of the one the other way round.</source>
        <translation>ការប្រៀបធៀបមួយមិនមែនជាចម្រាសនៃការប្រៀបធៀបទិសបញ្ច្រាសទេ។</translation>
    </message>
    <message>
        <source>Where one says 3, the other is 1/3.</source>
        <translation>បើម្ខាងជា 3 ម្ខាងទៀតគឺ 1/3។</translation>
    </message>
    <message>
        <source>Think over “%1” against “%2” first: it is judged %3, and all comparisons together make it about %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terrain</name>
    <message>
        <source>Impossible heights in the terrain: %1 cell(s)</source>
        <translation>កម្ពស់មិនអាចមានក្នុងសណ្ឋានដី៖ %1 ក្រឡា</translation>
    </message>
    <message>
        <source>The farthest is at %1. No land lies below −500 m or above 9,000 m. Filling raises a deep pit to its rim, but ask where these cells come from and mark them as missing in the file.</source>
        <translation>ក្រឡាខុសឆ្ងាយជាងគេមានកម្ពស់ %1។ គ្មានដីណាស្ថិតក្រោម −500 m ឬលើ 9,000 m ទេ។ ការបំពេញលើករណ្ដៅជ្រៅដល់មាត់របស់វា តែសូមសួររកថាក្រឡាទាំងនេះមកពីណា ហើយសម្គាល់វាថាបាត់ក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>%1 cells have the value %2, which is no height</source>
        <translation>%1 ក្រឡាមានតម្លៃ %2 ដែលមិនមែនជាកម្ពស់</translation>
    </message>
    <message>
        <source>It looks like a mark for missing data that the file does not declare. The flow takes it for a hollow or a tower. Declare it as the file&apos;s NoData value and compute again.</source>
        <translation>វាហាក់ដូចជាសញ្ញាទិន្នន័យបាត់ដែលឯកសារមិនបានប្រកាស។ លំហូរចាត់ទុកវាជារណ្ដៅ ឬប៉ម។ សូមប្រកាសវាជាតម្លៃ NoData នៃឯកសារ ហើយគណនាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Spikes in the terrain: %1 cell(s)</source>
        <translation>កម្ពស់លោតខុសក្នុងសណ្ឋានដី៖ %1 ក្រឡា</translation>
    </message>
    <message>
        <source>Single cells stand off all their neighbours, by up to %1. Filling hides those that are pits; those that are towers turn the flow aside. Correct them in the file, or mark them as missing.</source>
        <translation>ក្រឡាទោលខុសពីក្រឡាជិតខាងទាំងអស់ រហូតដល់ %1។ ការបំពេញលាក់ក្រឡាដែលជារណ្ដៅ។ ក្រឡាដែលជាប៉មបង្វែរលំហូរ។ សូមកែវាក្នុងឯកសារ ឬសម្គាល់វាថាបាត់។</translation>
    </message>
    <message>
        <source>Heights come in steps of %1</source>
        <translation>កម្ពស់មានជំហាន %1</translation>
    </message>
    <message>
        <source>Gentle slopes are terraces in this terrain. Across a terrace the flow takes the shortest way out, away from higher ground: an assumption, not a measurement.</source>
        <translation>ជម្រាលស្រាលក្លាយជាថ្នាក់ក្នុងសណ្ឋានដីនេះ។ កាត់ថ្នាក់ដី លំហូរយកផ្លូវខ្លីបំផុតចេញឆ្ងាយពីដីខ្ពស់៖ នេះជាការសន្មត មិនមែនការវាស់វែងទេ។</translation>
    </message>
    <message>
        <source>On %1 of the terrain the slope is less than the terrain&apos;s own error</source>
        <translation>លើ %1 នៃសណ្ឋានដី ជម្រាលតូចជាងកំហុសរបស់សណ្ឋានដី</translation>
    </message>
    <message>
        <source>There a cell falls less than %1 to its lowest neighbour, so that this terrain does not know which way water runs. Do not lay out or size drains from it; use surveyed levels.</source>
        <translation>នៅទីនោះ ក្រឡាមួយចុះទាបជាង %1 ទៅក្រឡាជិតខាងទាបបំផុត ដូច្នេះសណ្ឋានដីនេះមិនអាចបញ្ជាក់ថាទឹកហូរទៅទិសណាទេ។ កុំរៀបចំ ឬកំណត់ទំហំលូតាមវា។ សូមប្រើកម្ពស់ដែលបានវាស់វែងជាក់ស្តែង។</translation>
    </message>
    <message>
        <source>The terrain&apos;s heights are not in metres</source>
        <translation>កម្ពស់នៃសណ្ឋានដីមិនគិតជាម៉ែត្រទេ</translation>
    </message>
    <message>
        <source>As the file says, one unit is %1. Heights were converted.</source>
        <translation>តាមឯកសារ មួយឯកតាស្មើ %1។ កម្ពស់ត្រូវបានបម្លែង។</translation>
    </message>
    <message>
        <source>The terrain has fewer than 3 × 3 cells</source>
        <translation>សណ្ឋានដីមានតិចជាង 3 × 3 ក្រឡា</translation>
    </message>
    <message>
        <source>Hardly anything can gather in %1 cell(s). Choose a larger piece.</source>
        <translation>ក្នុងក្រឡា %1 ស្ទើរតែគ្មានទឹកអាចប្រមូលផ្ដុំបានទេ។ សូមជ្រើសផ្នែកធំជាងនេះ។</translation>
    </message>
    <message>
        <source>The terrain is in degrees</source>
        <translation>សណ្ឋានដីគិតជាដឺក្រេ</translation>
    </message>
    <message>
        <source>Slopes and areas were taken from the true size of the cells on the ellipsoid, row by row; in the middle a cell is %1 wide and %2 high.</source>
        <translation>ជម្រាល និងផ្ទៃគណនាពីទំហំពិតនៃក្រឡាលើអេលីបសូអ៊ីត ពីមួយជួរទៅមួយជួរ។ នៅកណ្ដាល ក្រឡាមានទទឹង %1 និងកម្ពស់ %2។</translation>
    </message>
    <message>
        <source>The terrain&apos;s coordinates look like degrees, its coordinate system is in metres</source>
        <translation>កូអរដោនេនៃសណ្ឋានដីមើលទៅដូចដឺក្រេ តែប្រព័ន្ធកូអរដោនេរបស់វាគិតជាម៉ែត្រ</translation>
    </message>
    <message>
        <source>Slopes and areas cannot be right like this. Assign the file its true coordinate system and compute again.</source>
        <translation>ជម្រាល និងផ្ទៃមិនអាចត្រឹមត្រូវបែបនេះបានទេ។ សូមដាក់ប្រព័ន្ធកូអរដោនេពិតឱ្យឯកសារ រួចគណនាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The terrain&apos;s projection distorts lengths: a metre on the ground is %1 on it</source>
        <translation>ចំណោលនៃសណ្ឋានដីធ្វើឱ្យប្រវែងខុស៖ មួយម៉ែត្រលើដីស្មើ %1 លើវា</translation>
    </message>
    <message>
        <source>Slopes and areas were taken from lengths on the ground, row by row. A projection made for the place would be better.</source>
        <translation>ជម្រាល និងផ្ទៃគណនាពីប្រវែងលើដី ពីមួយជួរទៅមួយជួរ។ ចំណោលដែលបង្កើតសម្រាប់ទីកន្លែងនោះនឹងល្អជាង។</translation>
    </message>
    <message>
        <source>The terrain lies outside the area that its coordinate system is for</source>
        <translation>សណ្ឋានដីស្ថិតក្រៅតំបន់ដែលប្រព័ន្ធកូអរដោនេរបស់វាកំណត់</translation>
    </message>
    <message>
        <source>The size of its cells was taken as it stands in the file. Check the coordinate system.</source>
        <translation>ទំហំក្រឡារបស់វាត្រូវបានយកដូចក្នុងឯកសារ។ សូមពិនិត្យប្រព័ន្ធកូអរដោនេ។</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>ឯកសារ %1។</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>កូរ៉េ (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Thai (TIS-620, CP874)</source>
        <translation>ថៃ (TIS-620, CP874)</translation>
    </message>
    <message>
        <source>Vietnamese (CP1258)</source>
        <translation>វៀតណាម (CP1258)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>ចិន (GB18030)</translation>
    </message>
    <message>
        <source>Western European (CP1252)</source>
        <translation>អឺរ៉ុបខាងលិច (CP1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
</context>
<context>
    <name>Transit</name>
    <message>
        <source>Metro route</source>
        <translation>ខ្សែមេត្រូ</translation>
    </message>
    <message>
        <source>Rail route</source>
        <translation>ខ្សែរថភ្លើង</translation>
    </message>
    <message>
        <source>Tram or monorail route</source>
        <translation>ខ្សែត្រាំ ឬម៉ូណូរ៉ែល</translation>
    </message>
    <message>
        <source>Ferry route</source>
        <translation>ខ្សែសាឡាង</translation>
    </message>
    <message>
        <source>Cable car route</source>
        <translation>ខ្សែរទេះខ្សែកាប</translation>
    </message>
    <message>
        <source>Bus route</source>
        <translation>ខ្សែរថយន្តក្រុង</translation>
    </message>
    <message>
        <source>Other route</source>
        <translation>ខ្សែផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Stop without departures that day</source>
        <translation>ចំណតដែលគ្មានការចេញដំណើរនៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Stop with more than %1 departures a day</source>
        <translation>ចំណតដែលមានការចេញដំណើរលើសពី %1 ក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Stop with departures that day</source>
        <translation>ចំណតដែលមានការចេញដំណើរនៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Stop with up to %1 departures a day</source>
        <translation>ចំណតដែលមានការចេញដំណើររហូតដល់ %1 ក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Stops by departures</source>
        <translation>ចំណតតាមចំនួនការចេញដំណើរ</translation>
    </message>
    <message>
        <source>Public transport routes</source>
        <translation>ខ្សែដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
</context>
<context>
    <name>TransitField</name>
    <message>
        <source>Stop ID</source>
        <translation>លេខសម្គាល់ចំណត</translation>
    </message>
    <message>
        <source>Stop code</source>
        <translation>កូដចំណត</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name in the second language</source>
        <translation>ឈ្មោះជាភាសាទីពីរ</translation>
    </message>
    <message>
        <source>Type of place (GTFS)</source>
        <translation>ប្រភេទទីតាំង (GTFS)</translation>
    </message>
    <message>
        <source>Part of station</source>
        <translation>ផ្នែកនៃស្ថានីយ</translation>
    </message>
    <message>
        <source>Departures a day</source>
        <translation>ការចេញដំណើរក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>ការមកដល់ក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>ការចេញដំណើរដំបូង</translation>
    </message>
    <message>
        <source>Last departure</source>
        <translation>ការចេញដំណើរចុងក្រោយ</translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation>លេខសម្គាល់ខ្សែ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ឈ្មោះខ្លី</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>មធ្យោបាយ</translation>
    </message>
    <message>
        <source>Type of route (GTFS)</source>
        <translation>ប្រភេទខ្សែ (GTFS)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>ជើងរត់ក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>ការមកដល់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Course from the feed&apos;s shapes</source>
        <translation>គន្លងតាម shapes នៃទិន្នន័យ GTFS</translation>
    </message>
</context>
<context>
    <name>TransitReport</name>
    <message>
        <source>Routes and their runs on the day, busiest first</source>
        <translation>ខ្សែ និងជើងរត់របស់វានៅថ្ងៃនោះ ចាប់ពីមមាញឹកបំផុត</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ខ្សែ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ជើងរត់</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>ការចេញដំណើរដំបូង</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>ការមកដល់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 routes, those with the most runs.</source>
        <translation>តារាងបង្ហាញខ្សែ %1 ក្នុងចំណោម %2 ដែលមានជើងរត់ច្រើនបំផុត។</translation>
    </message>
    <message>
        <source>Runs that begin in each hour of the service day; hours past 24 are after midnight</source>
        <translation>ជើងរត់ដែលចាប់ផ្តើមក្នុងម៉ោងនីមួយៗនៃថ្ងៃសេវា។ ម៉ោងលើស 24 គឺក្រោយអធ្រាត្រ</translation>
    </message>
    <message>
        <source>Hour of the service day</source>
        <translation>ម៉ោងនៃថ្ងៃសេវា</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>This plan has no public transport timetable. Add a GTFS feed as a data set with the role gtfs.</source>
        <translation>ប្លង់នេះគ្មានកាលវិភាគដឹកជញ្ជូនសាធារណៈទេ។ សូមបន្ថែមទិន្នន័យ GTFS ជាសំណុំទិន្នន័យដែលមានតួនាទី gtfs។</translation>
    </message>
    <message>
        <source>On %1 the timetable has %2 runs on %3 of %4 routes. They serve %5 of %6 stops, from the first departure at %7 to the last arrival at %8.</source>
        <translation>នៅ %1 កាលវិភាគមានជើងរត់ %2 លើខ្សែ %3 ក្នុងចំណោម %4។ ជើងទាំងនេះបម្រើចំណត %5 ក្នុងចំណោម %6 ពីការចេញដំណើរដំបូងម៉ោង %7 ដល់ការមកដល់ចុងក្រោយម៉ោង %8។</translation>
    </message>
    <message>
        <source>Vehicles are in service for %1 hours and %2 km on the day, measured straight from stop to stop; %3 are on their way at the busiest moment, %4.</source>
        <translation>យានយន្តបម្រើសេវា %1 ម៉ោង និង %2 គ.ម. នៅថ្ងៃនោះ វាស់ត្រង់ពីចំណតមួយទៅចំណតមួយ។ %3 កំពុងធ្វើដំណើរនៅពេលមមាញឹកបំផុត ម៉ោង %4។</translation>
    </message>
    <message>
        <source>Public transport: routes, and stops by their departures on the day</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ៖ ខ្សែ និងចំណតតាមចំនួនការចេញដំណើរនៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Public transport runs a day</source>
        <translation>ជើងរត់ដឹកជញ្ជូនសាធារណៈក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>Stops with service</source>
        <translation>ចំណតដែលមានសេវា</translation>
    </message>
    <message>
        <source>Public transport is that of the timetable on %1; the timetable runs from %2 to %3. Runs after midnight belong to the day on which they began.</source>
        <translation>ដឹកជញ្ជូនសាធារណៈគឺតាមកាលវិភាគនៅ %1។ កាលវិភាគមានសុពលភាពពី %2 ដល់ %3។ ជើងរត់ក្រោយអធ្រាត្រជារបស់ថ្ងៃដែលវាបានចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>%1 of these runs are promised only by their headway; their times are reckoned from the beginning of each period.</source>
        <translation>ការរត់ %1 ក្នុងចំណោមនេះត្រូវបានសន្យាតែដោយចន្លោះពេល។ ម៉ោងរបស់វាគិតពីដើមនៃរយៈពេលនីមួយៗ។</translation>
    </message>
    <message>
        <source>Public transport timetable</source>
        <translation>កាលវិភាគដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
</context>
<context>
    <name>TypicalSectionText</name>
    <message>
        <source>Madang&apos;s own round figures to begin with, no country&apos;s standard</source>
        <translation>តួលេខមូលសម្រាប់ចាប់ផ្តើមរបស់ Madang ផ្ទាល់ មិនមែនបទដ្ឋានរបស់ប្រទេសណាទេ</translation>
    </message>
    <message>
        <source>“%1” is no typical section.</source>
        <translation>“%1” មិនមែនជាមុខកាត់គំរូទេ។</translation>
    </message>
    <message>
        <source>Name a built-in one (trunk, primary, secondary, tertiary, residential, service), or give its dimensions: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0.</source>
        <translation>សូមដាក់ឈ្មោះមុខកាត់ដែលមានស្រាប់ (trunk, primary, secondary, tertiary, residential, service) ឬដាក់ទំហំរបស់វា៖ lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0។</translation>
    </message>
    <message>
        <source>Trunk road</source>
        <translation>ផ្លូវជាតិ</translation>
    </message>
    <message>
        <source>Primary road</source>
        <translation>ផ្លូវមេ</translation>
    </message>
    <message>
        <source>Secondary road</source>
        <translation>ផ្លូវរង</translation>
    </message>
    <message>
        <source>Collector road</source>
        <translation>ផ្លូវប្រមូល</translation>
    </message>
    <message>
        <source>Residential street</source>
        <translation>ផ្លូវលំនៅឋាន</translation>
    </message>
    <message>
        <source>Service lane</source>
        <translation>ផ្លូវសេវា</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>លូ</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>ចិញ្ចើមផ្លូវ</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>គន្លង</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>កោះកណ្តាលផ្លូវ</translation>
    </message>
    <message>
        <source>Own section, lanes: %1</source>
        <translation>មុខកាត់ផ្ទាល់ខ្លួន ចំនួនគន្លង៖ %1</translation>
    </message>
</context>
<context>
    <name>WriteReport</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>មិនអាចសរសេររបាយការណ៍បានទេ៖ %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room, and try again. A file that was there before is unchanged.</source>
        <translation>សូមជ្រើសថតដែលអ្នកអាចសរសេរបាន និងមានទំហំទំនេរ រួចព្យាយាមម្តងទៀត។ ឯកសារដែលមានពីមុននៅដដែល។</translation>
    </message>
    <message>
        <source>The document could not be packed: %1</source>
        <translation>មិនអាចវេចខ្ចប់ឯកសារបានទេ៖ %1</translation>
    </message>
</context>
<context>
    <name>WriteReportText</name>
    <message>
        <source>This version does not write Word files (.%1).</source>
        <translation>កំណែនេះមិនសរសេរឯកសារ Word (.%1) ទេ។</translation>
    </message>
    <message>
        <source>Choose a name that ends in .odt: Word and LibreOffice open it.</source>
        <translation>សូមជ្រើសឈ្មោះដែលបញ្ចប់ដោយ .odt៖ Word និង LibreOffice អាចបើកវាបាន។</translation>
    </message>
    <message>
        <source>A report cannot be written as “%1”.</source>
        <translation>មិនអាចសរសេររបាយការណ៍ជា “%1” បានទេ។</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .odt or .html.</source>
        <translation>សូមជ្រើសឈ្មោះដែលបញ្ចប់ដោយ .pdf, .odt ឬ .html។</translation>
    </message>
    <message>
        <source>The language “%1” is not known.</source>
        <translation>មិនស្គាល់ភាសា “%1” ទេ។</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>អាចប្រើបាន៖ %1។</translation>
    </message>
    <message>
        <source>A report is written in one or two languages.</source>
        <translation>របាយការណ៍ត្រូវសរសេរជាមួយ ឬពីរភាសា។</translation>
    </message>
    <message>
        <source>Give them as in ko,km.</source>
        <translation>សូមដាក់ដូចជា ko,km។</translation>
    </message>
    <message>
        <source>The two languages of the report are the same.</source>
        <translation>ភាសាទាំងពីរនៃរបាយការណ៍ដូចគ្នា។</translation>
    </message>
    <message>
        <source>Give one language, or two different ones.</source>
        <translation>សូមដាក់ភាសាមួយ ឬពីរភាសាខុសគ្នា។</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>មិនអាចបង្កើតថតបណ្តោះអាសន្នបានទេ៖ %1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>គ្មានថត “%1” ទេ។</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>សូមបង្កើតថតជាមុនសិន ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The report would overwrite the plan.</source>
        <translation>របាយការណ៍នឹងសរសេរជាន់លើប្លង់។</translation>
    </message>
</context>
<context>
    <name>ZoningBalanceAlgorithm</name>
    <message>
        <source>Land balance: hectares and share by land-use class</source>
        <translation>តុល្យការដី៖ ហិកតា និងភាគរយតាមប្រភេទប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Adds up the zones of a scenario by land-use code, in hectares on the ellipsoid. Every zone counts: codes that the plan&apos;s list does not have, and zones without a code, are classes of their own and are reported. Overlay zones lie on top of others and are left out. Overlapping and invalid zones are reported.</source>
        <translation>បូកសរុបតំបន់នៃសេណារីយ៉ូមួយតាមកូដប្រើប្រាស់ដី ជាហិកតាលើអេលីបសូអ៊ីត។ គ្រប់តំបន់ត្រូវបានរាប់៖ កូដដែលមិនមានក្នុងបញ្ជីរបស់ប្លង់ និងតំបន់គ្មានកូដ ជាប្រភេទដោយឡែក ហើយត្រូវបានរាយការណ៍។ តំបន់ត្រួតលើស្ថិតលើតំបន់ផ្សេង ហើយត្រូវបានទុកចេញ។ តំបន់ដែលត្រួតគ្នា និងមិនត្រឹមត្រូវត្រូវបានរាយការណ៍។</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>ប្លង់ (*.gpkg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>ឈ្មោះ ឬ uid របស់វា</translation>
    </message>
    <message>
        <source>Area and share of each class</source>
        <translation>ផ្ទៃ និងភាគរយនៃប្រភេទនីមួយៗ</translation>
    </message>
    <message>
        <source>Total (ha)</source>
        <translation>សរុប (ហិកតា)</translation>
    </message>
    <message>
        <source>Overlay zones, not in the total (ha)</source>
        <translation>តំបន់ត្រួតលើ មិនរាប់ក្នុងផលបូកសរុប (ហិកតា)</translation>
    </message>
    <message>
        <source>Findings about the zones</source>
        <translation>លទ្ធផលពិនិត្យអំពីតំបន់</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>មិនបានផ្តល់ប្លង់ទេ។ %1 គឺជាឯកសារប្លង់ (.gpkg)។</translation>
    </message>
    <message>
        <source>Counted more than once where zones overlap (ha)</source>
        <translation>រាប់លើសពីម្តងនៅកន្លែងតំបន់ត្រួតគ្នា (ហិកតា)</translation>
    </message>
</context>
<context>
    <name>ZoningBalanceText</name>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code.</source>
        <translation>
            <numerusform>តំបន់ %n គ្មានកូដប្រើប្រាស់ដី។</numerusform>
            <numerusform>តំបន់ %n គ្មានកូដប្រើប្រាស់ដី។</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 ha, counted as a class of their own. Give them a code.</source>
        <translation>សរុប %1 ហិកតា រាប់ជាប្រភេទដោយឡែក។ សូមដាក់កូដឱ្យវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have the code “%1”, which is not in the plan&apos;s code list.</source>
        <translation>
            <numerusform>តំបន់ %n មានកូដ “%1” ដែលមិនមានក្នុងបញ្ជីកូដរបស់ប្លង់។</numerusform>
            <numerusform>តំបន់ %n មានកូដ “%1” ដែលមិនមានក្នុងបញ្ជីកូដរបស់ប្លង់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 ha, counted under that code. Correct the code, or add it to the code list.</source>
        <translation>សរុប %1 ហិកតា រាប់ក្រោមកូដនោះ។ សូមកែកូដ ឬបន្ថែមវាទៅក្នុងបញ្ជីកូដ។</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) used here are unverified.</source>
        <translation>
            <numerusform>ប្រភេទ %n ដែលប្រើនៅទីនេះមិនទាន់ផ្ទៀងផ្ទាត់។</numerusform>
            <numerusform>ប្រភេទ %n ដែលប្រើនៅទីនេះមិនទាន់ផ្ទៀងផ្ទាត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Check them against the instrument before they are quoted as law: %1.</source>
        <translation>សូមផ្ទៀងផ្ទាត់ជាមួយលិខិតបទដ្ឋានគតិយុត្តមុននឹងដកស្រង់ជាច្បាប់៖ %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have an invalid shape, such as a boundary that crosses itself.</source>
        <translation>
            <numerusform>តំបន់ %n មានរូបរាងមិនត្រឹមត្រូវ ដូចជាព្រំដែលកាត់ខ្លួនវា។</numerusform>
            <numerusform>តំបន់ %n មានរូបរាងមិនត្រឹមត្រូវ ដូចជាព្រំដែលកាត់ខ្លួនវា។</numerusform>
        </translation>
    </message>
    <message>
        <source>They were measured as repaired, which may not be what was meant. Redraw their boundaries.</source>
        <translation>តំបន់ទាំងនេះត្រូវបានវាស់ក្រោយជួសជុល ដែលអាចមិនមែនជាបំណង។ សូមគូរព្រំរបស់វាឡើងវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have no shape, or one without area.</source>
        <translation>
            <numerusform>តំបន់ %n គ្មានរូបរាង ឬមានរូបរាងគ្មានផ្ទៃ។</numerusform>
            <numerusform>តំបន់ %n គ្មានរូបរាង ឬមានរូបរាងគ្មានផ្ទៃ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They add nothing to the balance. Draw them, or delete them.</source>
        <translation>វាមិនបន្ថែមអ្វីក្នុងតុល្យការដីទេ។ សូមគូរ ឬលុបវា។</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) lie where the plan&apos;s coordinate system does not reach.</source>
        <translation>
            <numerusform>តំបន់ %n ស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់ប្លង់មិនគ្របដល់។</numerusform>
            <numerusform>តំបន់ %n ស្ថិតនៅកន្លែងដែលប្រព័ន្ធកូអរដោនេរបស់ប្លង់មិនគ្របដល់។</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be measured and add nothing to the balance. Check in which coordinate system they were drawn.</source>
        <translation>មិនអាចវាស់វាបានទេ ហើយវាមិនបន្ថែមអ្វីក្នុងតុល្យការដីទេ។ សូមពិនិត្យថាវាត្រូវបានគូរក្នុងប្រព័ន្ធកូអរដោនេណា។</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>គ្មានកូដ</translation>
    </message>
    <message>
        <source>Two zones overlap by %1 ha: %2 and %3.</source>
        <translation>តំបន់ពីរត្រួតគ្នា %1 ហិកតា៖ %2 និង %3។</translation>
    </message>
    <message>
        <source>The land counts in both, so the total is too large by it. Correct the boundary.</source>
        <translation>ដីនេះត្រូវបានរាប់ក្នុងតំបន់ទាំងពីរ ដូច្នេះផលបូកសរុបធំពេក។ សូមកែព្រំ។</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of zones overlap.</source>
        <translation>
            <numerusform>គូតំបន់ %n ទៀតត្រួតគ្នា។</numerusform>
            <numerusform>គូតំបន់ %n ទៀតត្រួតគ្នា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the largest are listed one by one.</source>
        <translation>មានរាយមួយៗតែគូធំបំផុត។</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay zone(s) are not in the balance.</source>
        <translation>
            <numerusform>តំបន់ត្រួតលើ %n មិនរាប់ក្នុងតុល្យការដីទេ។</numerusform>
            <numerusform>តំបន់ត្រួតលើ %n មិនរាប់ក្នុងតុល្យការដីទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on top of other zones, together %1 ha; counting them would count land twice.</source>
        <translation>វាស្ថិតលើតំបន់ផ្សេង សរុប %1 ហិកតា។ បើរាប់វា ដីនឹងត្រូវរាប់ពីរដង។</translation>
    </message>
    <message>
        <source>This scenario has no zones.</source>
        <translation>សេណារីយ៉ូនេះគ្មានតំបន់ទេ។</translation>
    </message>
    <message>
        <source>Draw zones, or import them into the table “zone”.</source>
        <translation>សូមគូរតំបន់ ឬនាំចូលវាទៅក្នុងតារាង “zone”។</translation>
    </message>
</context>
<context>
    <name>ZoningReport</name>
    <message>
        <source>Zones without a code</source>
        <translation>តំបន់គ្មានកូដ</translation>
    </message>
    <message>
        <source>Code not in the plan&apos;s list</source>
        <translation>កូដមិនមានក្នុងបញ្ជីរបស់ប្លង់</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>ត្រូវកែ</translation>
    </message>
    <message>
        <source>Land by class</source>
        <translation>ដីតាមប្រភេទ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ផ្ទៃដី</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Share of each class in the land of the plan</source>
        <translation>ភាគរយនៃប្រភេទនីមួយៗក្នុងដីរបស់ប្លង់</translation>
    </message>
    <message>
        <source>Classes marked “unverified” come from sources that have not been confirmed against the instrument. Check them before they are quoted as law.</source>
        <translation>ប្រភេទដែលសម្គាល់ថា “មិនទាន់ផ្ទៀងផ្ទាត់” បានមកពីប្រភពដែលមិនទាន់បានបញ្ជាក់ជាមួយលិខិតបទដ្ឋានគតិយុត្ត។ សូមពិនិត្យមុននឹងដកស្រង់ជាច្បាប់។</translation>
    </message>
    <message>
        <source>Zones without a code, or with one that the plan&apos;s list does not have, are counted as they stand and must be corrected.</source>
        <translation>តំបន់ដែលគ្មានកូដ ឬមានកូដដែលមិនមានក្នុងបញ្ជីរបស់ប្លង់ ត្រូវបានរាប់តាមសភាពដើម ហើយត្រូវតែកែ។</translation>
    </message>
    <message>
        <source>Zones overlap: %1 are counted more than once in the total.</source>
        <translation>តំបន់ត្រួតគ្នា៖ %1 ត្រូវបានរាប់លើសពីម្តងក្នុងផលបូកសរុប។</translation>
    </message>
    <message>
        <source>Overlay zones (%1) lie on top of other zones and are not in the balance.</source>
        <translation>តំបន់ត្រួតលើ (%1) ស្ថិតលើតំបន់ផ្សេង ហើយមិនរាប់ក្នុងតុល្យការដីទេ។</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>This scenario has no zones, so there is no land-use map and no land balance. Draw zones or import them.</source>
        <translation>សេណារីយ៉ូនេះគ្មានតំបន់ទេ ដូច្នេះគ្មានផែនទីប្រើប្រាស់ដី និងតុល្យការដីឡើយ។ សូមគូរតំបន់ ឬនាំចូល។</translation>
    </message>
    <message>
        <source>Land-use plan</source>
        <translation>ប្លង់ប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Land in zones</source>
        <translation>ដីក្នុងតំបន់</translation>
    </message>
    <message>
        <source>Areas are measured on the ellipsoid of the plan&apos;s coordinate system (%1), not on the map&apos;s plane.</source>
        <translation>ផ្ទៃត្រូវបានវាស់លើអេលីបសូអ៊ីតនៃប្រព័ន្ធកូអរដោនេរបស់ប្លង់ (%1) មិនមែនលើប្លង់រាបនៃផែនទីទេ។</translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation>ប្រភេទប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Smaller classes together</source>
        <translation>ប្រភេទតូចៗសរុបរួម</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>ក្រៅតំបន់ទាំងអស់</translation>
    </message>
    <message>
        <source>%1 (code not in the list)</source>
        <translation>%1 (កូដមិនមានក្នុងបញ្ជី)</translation>
    </message>
    <message>
        <source>No regulation limits what may be built in the classes of this plan. Write coverage, floor area ratio or height for them.</source>
        <translation>គ្មានបទប្បញ្ញត្តិកំណត់អ្វីដែលអាចសាងសង់ក្នុងប្រភេទនៃប្លង់នេះទេ។ សូមសរសេរអត្រាគ្របដណ្ដប់ សមាមាត្រផ្ទៃកម្រាល ឬកម្ពស់សម្រាប់វា។</translation>
    </message>
    <message>
        <source>Rules of the classes in use</source>
        <translation>បទនៃប្រភេទដែលប្រើ</translation>
    </message>
    <message>
        <source>%1, in the scenario %2</source>
        <translation>%1, ក្នុងសេណារីយ៉ូ %2</translation>
    </message>
    <message>
        <source>What may be built: floor area, people and jobs</source>
        <translation>អ្វីដែលអាចសាងសង់៖ ផ្ទៃកម្រាល ប្រជាជន និងការងារ</translation>
    </message>
    <message>
        <source>Floor area, m²: %1</source>
        <translation>ផ្ទៃកម្រាល, ម²៖ %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>ប្រជាជន៖ %1</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>ការងារ៖ %1</translation>
    </message>
    <message>
        <source>%1 sites of together %2 may carry %3 m² of floor area; %4 m² stand there, and %5 m² remain to be built.</source>
        <translation>ទីតាំង %1 សរុប %2 អាចផ្ទុកផ្ទៃកម្រាល %3 m²។ មានស្រាប់ %4 m² ហើយនៅអាចសាងសង់ %5 m²។</translation>
    </message>
    <message>
        <source>Nothing limits the floor area of %1 sites; they are in none of these sums.</source>
        <translation>គ្មានអ្វីកំណត់ផ្ទៃកម្រាលនៃទីតាំង %1 ទេ។ វាមិនស្ថិតក្នុងផលបូកទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>No regulation reaches %1 sites, parks and the like among them; they are in none of these sums.</source>
        <translation>គ្មានបទប្បញ្ញត្តិអនុវត្តលើទីតាំង %1 រួមទាំងសួន និងទីតាំងស្រដៀងគ្នាទេ។ វាមិនស្ថិតក្នុងផលបូកទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Floor area allowed, m²</source>
        <translation>ផ្ទៃកម្រាលដែលអនុញ្ញាត, ម²</translation>
    </message>
    <message>
        <source>People that it can house</source>
        <translation>ចំនួនប្រជាជនដែលអាចស្នាក់នៅ</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ផែនការមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Which rule binds on each site</source>
        <translation>បទដែលកំណត់លើទីតាំងនីមួយៗ</translation>
    </message>
    <message>
        <source>Capacity: footprint = least of envelope, coverage and what required open space leaves; storeys = height ÷ height of a storey, whole; floor area = least of floor area ratio × site, footprint × storeys and what open space by floor area and parking leave. It is what the rules allow, not what will be built.</source>
        <translation>សមត្ថភាព៖ ផ្ទៃសំណង់ជាន់ផ្ទាល់ដី = តូចជាងគេក្នុងចំណោមបរិវេណសាងសង់ អត្រាគ្របដណ្ដប់ និងដីដែលនៅសល់ពីទីចំហដែលត្រូវមាន។ ចំនួនជាន់ = កម្ពស់ ÷ កម្ពស់មួយជាន់ យកចំនួនគត់។ ផ្ទៃកម្រាល = តូចជាងគេក្នុងចំណោមសមាមាត្រផ្ទៃកម្រាល × ទីតាំង ផ្ទៃសំណង់ជាន់ផ្ទាល់ដី × ចំនួនជាន់ និងអ្វីដែលនៅសល់ពីទីចំហតាមផ្ទៃកម្រាល និងចំណតរថយន្ត។ នេះជាអ្វីដែលបទអនុញ្ញាត មិនមែនអ្វីដែលនឹងសាងសង់ទេ។</translation>
    </message>
    <message>
        <source>People = homes × occupancy × household size; homes = residential floor area × efficiency ÷ floor area of a home; jobs = other floor area ÷ floor area per job. Where the plan gives no such value, Madang&apos;s own round numbers are taken.</source>
        <translation>ប្រជាជន = លំនៅឋាន × អត្រាស្នាក់នៅ × ទំហំគ្រួសារ។ លំនៅឋាន = ផ្ទៃកម្រាលលំនៅឋាន × សមាមាត្រផ្ទៃប្រើប្រាស់សុទ្ធ ÷ ផ្ទៃកម្រាលនៃលំនៅឋានមួយ។ ការងារ = ផ្ទៃកម្រាលផ្សេងទៀត ÷ ផ្ទៃកម្រាលក្នុងការងារមួយ។ បើប្លង់មិនផ្ដល់តម្លៃទាំងនេះ តួលេខប្រហែលផ្ទាល់របស់ Madang ត្រូវបានប្រើ។</translation>
    </message>
    <message>
        <source>The law is that in force on %1.</source>
        <translation>ច្បាប់គឺច្បាប់ដែលមានសុពលភាពនៅថ្ងៃ %1។</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>What may be built</source>
        <translation>អ្វីដែលអាចសាងសង់</translation>
    </message>
    <message>
        <source>This scenario has no parcels, blocks or zones, so there is nothing to build on. Draw them or import them.</source>
        <translation>សេណារីយ៉ូនេះគ្មានក្បាលដី ប្លុក ឬតំបន់ទេ ដូច្នេះគ្មានដីសម្រាប់សាងសង់ទេ។ សូមគូរវា ឬនាំចូល។</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>សេណារីយ៉ូ %1</translation>
    </message>
    <message>
        <source>Indicators and their targets</source>
        <translation>សូចនាករ និងគោលដៅ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លើងសញ្ញា</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Not known: %1. %2</source>
        <translation>មិនដឹង៖ %1។ %2</translation>
    </message>
    <message>
        <source>How far indicators come up to their targets; the line is the target</source>
        <translation>សូចនាករឈានដល់គោលដៅប៉ុនណា។ បន្ទាត់គឺជាគោលដៅ</translation>
    </message>
    <message>
        <source>The same around a middle; the outer ring is the target</source>
        <translation>ដូចគ្នា ជុំវិញចំណុចកណ្ដាល។ រង្វង់ខាងក្រៅគឺជាគោលដៅ</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>សូចនាករ៖ %1</translation>
    </message>
    <message>
        <source>Figures of indicators</source>
        <translation>តួលេខនៃសូចនាករ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>អត្រាគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation>កម្ពស់</translation>
    </message>
    <message>
        <source>Setbacks: front / side / rear</source>
        <translation>ចម្ងាយថយពីព្រំ៖ មុខ / ចំហៀង / ក្រោយ</translation>
    </message>
    <message>
        <source>Open space, of site / of floor area</source>
        <translation>ទីចំហ៖ នៃទីតាំង / នៃផ្ទៃកម្រាល</translation>
    </message>
    <message>
        <source>Smallest lot; parking per home / per m²</source>
        <translation>ដីតូចបំផុត; ចំណតរថយន្តក្នុងមួយផ្ទះ / ក្នុងមួយ m²</translation>
    </message>
    <message>
        <source>%1, under the regulations %2</source>
        <translation>%1 តាមបទប្បញ្ញត្តិ %2</translation>
    </message>
    <message>
        <source>* Unverified: not compared with the instrument it comes from. It must not be quoted as law.</source>
        <translation>* មិនទាន់ផ្ទៀងផ្ទាត់៖ មិនទាន់ប្រៀបធៀបនឹងលិខិតបទដ្ឋានដើមទេ។ មិនត្រូវដកស្រង់ជាច្បាប់ឡើយ។</translation>
    </message>
    <message>
        <source>Rules with a condition (lot area, road width, height or use) and those of overlays hold beside these where they apply.</source>
        <translation>បទប្បញ្ញត្តិដែលមានលក្ខខណ្ឌ (ផ្ទៃដី ទទឹងផ្លូវ កម្ពស់ ឬការប្រើប្រាស់) និងបទប្បញ្ញត្តិនៃតំបន់ត្រួតលើ អនុវត្តបន្ថែមលើនេះ នៅកន្លែងដែលពាក់ព័ន្ធ។</translation>
    </message>
    <message>
        <source>Floor area, m², base plan</source>
        <translation>ផ្ទៃកម្រាល m² ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>People, base plan</source>
        <translation>ប្រជាជន ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Jobs, base plan</source>
        <translation>ការងារ ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>%1 of this floor area is bound by rules that are not verified.</source>
        <translation>%1 នៃផ្ទៃកម្រាលនេះ កំណត់ដោយបទប្បញ្ញត្តិដែលមិនទាន់ផ្ទៀងផ្ទាត់។</translation>
    </message>
</context>
<context>
    <name>madang::AboutDialog</name>
    <message>
        <source>About Madang</source>
        <translation>អំពី Madang</translation>
    </message>
    <message>
        <source>A workbench for drawing a city&apos;s master plan, testing it and reporting on it in two languages. A madang is the yard where a village meets.</source>
        <translation>កម្មវិធីសម្រាប់គូរប្លង់គោលទីក្រុង សាកល្បងវា និងធ្វើរបាយការណ៍ជាពីរភាសា។ madang គឺជាទីធ្លាដែលភូមិជួបជុំគ្នា។</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. World map: Natural Earth, public domain, as QGIS ships it.</source>
        <translation>កម្មវិធីសេរីក្រោម GNU General Public License កំណែ 2 ឬក្រោយមក។ ផែនទីពិភពលោក៖ Natural Earth ដែនសាធារណៈ ដូចដែល QGIS ផ្តល់ជូន។</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>ចម្លងលេខកំណែ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>madang::ActivityBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::AttributeChangesModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>មិនអាចយកបាន</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>ក្នុងប្លង់</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ក្នុងឯកសារ</translation>
    </message>
</context>
<context>
    <name>madang::AttributeDesk</name>
    <message>
        <source>Changing the rows…</source>
        <translation>កំពុងប្ដូរជួរ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
</context>
<context>
    <name>madang::AttributeModel</name>
    <message>
        <source>Reading the table: %1</source>
        <translation>កំពុងអានតារាង៖ %1</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>កំពុងតម្រៀបតារាង</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>រក្សាទុកជា %1</translation>
    </message>
    <message>
        <source>Click to sort; right-click or Alt+Down to filter</source>
        <translation>ចុចដើម្បីតម្រៀប ចុចស្ដាំ ឬ Alt+Down ដើម្បីត្រង</translation>
    </message>
</context>
<context>
    <name>madang::AttributeTable</name>
    <message>
        <source>Rows of the table</source>
        <translation>ជួរនៃតារាង</translation>
    </message>
    <message>
        <source>The table that is shown</source>
        <translation>តារាងដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>ត្រងជួរ</translation>
    </message>
    <message>
        <source>Shows only rows that hold these words, in any language or script</source>
        <translation>បង្ហាញតែជួរដែលមានពាក្យទាំងនេះ ក្នុងភាសា ឬអក្សរណាក៏បាន</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>គ្មានជួរបែបនេះទេ។</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attribute table</source>
        <translation>តារាងលក្ខណៈ</translation>
    </message>
    <message>
        <source>Zoom to the selected rows</source>
        <translation>ពង្រីកទៅជួរដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Set a value for the selected rows…</source>
        <translation>កំណត់តម្លៃសម្រាប់ជួរដែលបានជ្រើស…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>ចម្លងជួរដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Paste from the current cell on</source>
        <translation>បិទភ្ជាប់ចាប់ពីក្រឡាបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Filter by the values of this column…</source>
        <translation>ត្រងតាមតម្លៃនៃជួរឈរនេះ…</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>បង្ហាញជួរទាំងអស់</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ជួរ</numerusform>
            <numerusform>%Ln ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 ក្នុងចំណោម %2 ជួរ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>number of rows</comment>
        <translation>%1 បានជ្រើស %2</translation>
    </message>
</context>
<context>
    <name>madang::AttributesDialog</name>
    <message>
        <source>Read attributes back</source>
        <translation>អានលក្ខណៈត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ពី %1</translation>
    </message>
    <message>
        <source>&amp;Encoding of texts</source>
        <translation>ការអ៊ិនកូដអត្ថបទ(&amp;E)</translation>
    </message>
    <message>
        <source>By what the file shows</source>
        <translation>តាមអ្វីដែលឯកសារបង្ហាញ</translation>
    </message>
    <message>
        <source>What the file says otherwise than the plan</source>
        <translation>អ្វីដែលឯកសារខុសពីប្លង់</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>វឌ្ឍនភាពនៃការប្រៀបធៀប</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>អនុវត្ត(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the values of the file into the plan, as one step to undo</source>
        <translation>យកតម្លៃនៃឯកសារទៅក្នុងប្លង់ ជាជំហានតែមួយដែលអាចត្រឡប់វិញបាន</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>លក្ខណៈនៃ %1</translation>
    </message>
    <message>
        <source>Comparing the file with the plan…</source>
        <translation>កំពុងប្រៀបធៀបឯកសារជាមួយប្លង់…</translation>
    </message>
    <message>
        <source>The file cannot be read back.</source>
        <translation>មិនអាចអានឯកសារត្រឡប់មកវិញបានទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan are as the file has them. It is one step to undo.</source>
        <translation>
            <numerusform>ជួរ %n នៃប្លង់ដូចក្នុងឯកសារហើយ។ អាចត្រឡប់វិញក្នុងជំហានតែមួយ។</numerusform>
            <numerusform>ជួរ %n នៃប្លង់ដូចក្នុងឯកសារហើយ។ អាចត្រឡប់វិញក្នុងជំហានតែមួយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says what the plan says. There is nothing to change.</source>
        <translation>ឯកសារដូចប្លង់។ គ្មានអ្វីត្រូវប្តូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan will change.</source>
        <translation>
            <numerusform>ជួរ %n នៃប្លង់នឹងប្តូរ។</numerusform>
            <numerusform>ជួរ %n នៃប្លង់នឹងប្តូរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n line(s) that cannot be taken</source>
        <translation>
            <numerusform>ទុកចេញ %n បន្ទាត់ដែលមិនអាចយកបាន(&amp;L)</numerusform>
            <numerusform>ទុកចេញ %n បន្ទាត់ដែលមិនអាចយកបាន(&amp;L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ColumnFilterPopup</name>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ត្រង</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>យ៉ាងតិច</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>យ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>រកតម្លៃ</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>value, number of rows</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ទទេ</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>គូសទាំងអស់</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>ដោះទាំងអស់</translation>
    </message>
    <message>
        <source>Only the most frequent values are listed. The box above the table finds the others.</source>
        <translation>មានរាយតែតម្លៃដែលជួបញឹកញាប់ប៉ុណ្ណោះ។ ប្រអប់ខាងលើតារាងរកតម្លៃផ្សេងទៀត។</translation>
    </message>
</context>
<context>
    <name>madang::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>ក្បែរគ្នា</translation>
    </message>
    <message>
        <source>Two maps beside each other that move together</source>
        <translation>ផែនទីពីរក្បែរគ្នាដែលផ្លាស់ទីជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>អូសប្រៀបធៀប</translation>
    </message>
    <message>
        <source>One map over the other, with a line to move between them</source>
        <translation>ផែនទីមួយលើផែនទីមួយទៀត ដោយមានបន្ទាត់សម្រាប់រំកិលរវាងវា</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>What was added, removed and changed, on the map and in a table</source>
        <translation>អ្វីដែលបានបន្ថែម ដកចេញ និងផ្លាស់ប្ដូរ លើផែនទី និងក្នុងតារាង</translation>
    </message>
    <message>
        <source>The scenario that the one on the map is compared with</source>
        <translation>សេណារីយ៉ូដែលត្រូវប្រៀបធៀបជាមួយសេណារីយ៉ូលើផែនទី</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>បញ្ចប់ការប្រៀបធៀប</translation>
    </message>
    <message>
        <source>“%1” &amp;compared with</source>
        <translation>“%1” ប្រៀបធៀបជាមួយ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>madang::CompareDesk</name>
    <message>
        <source>Compare s&amp;cenarios</source>
        <translation>ប្រៀបធៀបសេណារីយ៉ូ(&amp;C)</translation>
    </message>
    <message>
        <source>Compare this scenario with another one (%1)</source>
        <translation>ប្រៀបធៀបសេណារីយ៉ូនេះជាមួយសេណារីយ៉ូមួយទៀត (%1)</translation>
    </message>
    <message>
        <source>There is only one scenario: make another one to compare it with</source>
        <translation>មានសេណារីយ៉ូតែមួយ៖ បង្កើតមួយទៀតដើម្បីប្រៀបធៀប</translation>
    </message>
</context>
<context>
    <name>madang::ComputedLayers</name>
    <message>
        <source>Results</source>
        <translation>លទ្ធផល</translation>
    </message>
</context>
<context>
    <name>madang::DatasetDialog</name>
    <message>
        <source>Add a data set</source>
        <translation>បន្ថែមសំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>The file stays where it is; the plan keeps its place and its checksum.</source>
        <translation>ឯកសារនៅកន្លែងដដែល។ ប្លង់រក្សាទុកទីតាំង និង checksum របស់វា។</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>ដែនសាធារណៈ</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>សម្រាប់ប្រើប្រាស់ផ្ទៃក្នុង</translation>
    </message>
    <message>
        <source>Who made it, and when</source>
        <translation>នរណាបានបង្កើតវា និងនៅពេលណា</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>ប្រភេទរបស់វា(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ចំណងជើង(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ប្រភព(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>អាជ្ញាប័ណ្ណ(&amp;L)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::DifferenceModel</name>
    <message>
        <source>Added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ការផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Name, number or kind</source>
        <translation>ឈ្មោះ លេខ ឬប្រភេទ</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>អ្វីដែលខុសគ្នា</translation>
    </message>
</context>
<context>
    <name>madang::DifferencePane</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>វឌ្ឍនភាពនៃការប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>ជួរដែលខុសគ្នា</translation>
    </message>
    <message>
        <source>Hectares by land-use class</source>
        <translation>ហិកតាតាមប្រភេទប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>នាំចេញជា CSV</translation>
    </message>
    <message>
        <source>&amp;Rows that differ, as CSV…</source>
        <translation>ជួរដែលខុសគ្នា ជា CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hectares by class, as CSV…</source>
        <translation>ហិកតាតាមប្រភេទ ជា CSV(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose “Differences” while two scenarios are compared, and they are listed here.</source>
        <translation>ជ្រើស “ភាពខុសគ្នា” ពេលប្រៀបធៀបសេណារីយ៉ូពីរ វានឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Comparing the scenarios…</source>
        <translation>កំពុងប្រៀបធៀបសេណារីយ៉ូ…</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same.</source>
        <translation>“%1” និង “%2” ដូចគ្នា។</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: added %3, removed %4, changed %5</source>
        <translation>ពី “%1” ទៅ “%2”៖ បន្ថែម %3, ដកចេញ %4, ផ្លាស់ប្ដូរ %5</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>គ្មានប្រភេទ</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Before (ha)</source>
        <translation>មុន (ha)</translation>
    </message>
    <message>
        <source>After (ha)</source>
        <translation>ក្រោយ (ha)</translation>
    </message>
    <message>
        <source>Change (ha)</source>
        <translation>ការប្រែប្រួល (ha)</translation>
    </message>
</context>
<context>
    <name>madang::DifferenceView</name>
    <message>
        <source>Differences of scenarios</source>
        <translation>ភាពខុសគ្នានៃសេណារីយ៉ូ</translation>
    </message>
</context>
<context>
    <name>madang::DrawingActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Draw and edit</source>
        <translation>គូរ និងកែ(&amp;D)</translation>
    </message>
    <message>
        <source>Draw with straight sides</source>
        <translation>គូរដោយជ្រុងត្រង់</translation>
    </message>
    <message>
        <source>Click the corner points; a right click, Enter or a double click ends. Backspace takes the last point back, Esc all.</source>
        <translation>ចុចចំណុចជ្រុងតាមលំដាប់។ ចុចស្តាំ Enter ឬចុចពីរដងដើម្បីបញ្ចប់។ Backspace លុបចំណុចចុងក្រោយ Esc លុបទាំងអស់។</translation>
    </message>
    <message>
        <source>Draw with arcs</source>
        <translation>គូរដោយធ្នូ</translation>
    </message>
    <message>
        <source>The second click of each arc lies on it, the third ends it.</source>
        <translation>ចុចលើកទីពីរនៃធ្នូនីមួយៗស្ថិតលើធ្នូ ចុចលើកទីបីបញ្ចប់វា។</translation>
    </message>
    <message>
        <source>Draw a rectangle by two corners</source>
        <translation>គូរចតុកោណកែងដោយជ្រុងពីរ</translation>
    </message>
    <message>
        <source>Draw a rectangle by one side and its depth</source>
        <translation>គូរចតុកោណកែងដោយជ្រុងម្ខាង និងជម្រៅ</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Click, or draw a box. Ctrl or Shift adds and takes away. Delete deletes.</source>
        <translation>ចុច ឬគូរប្រអប់។ Ctrl ឬ Shift សម្រាប់បន្ថែម និងដកចេញ។ Delete សម្រាប់លុប។</translation>
    </message>
    <message>
        <source>Move corner points</source>
        <translation>ផ្លាស់ទីចំណុចជ្រុង</translation>
    </message>
    <message>
        <source>Drag a corner point. A double click on a boundary adds one, Delete takes the chosen one away. Neighbours follow.</source>
        <translation>អូសចំណុចជ្រុង។ ចុចពីរដងលើព្រំដើម្បីបន្ថែមចំណុចមួយ Delete លុបចំណុចដែលបានជ្រើស។ អ្វីដែលនៅជាប់នឹងប្តូរតាម។</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>ផ្លាស់ទីអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Drag, or click from where and to where.</source>
        <translation>អូស ឬចុចចំណុចដើម រួចចុចចំណុចគោលដៅ។</translation>
    </message>
    <message>
        <source>Copy the selection to another place</source>
        <translation>ចម្លងអ្វីដែលបានជ្រើសទៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>Turn the selection</source>
        <translation>បង្វិលអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Drag around its middle. Ctrl keeps to steps of 5°.</source>
        <translation>អូសជុំវិញចំណុចកណ្តាលរបស់វា។ Ctrl បង្វិលម្តង 5°។</translation>
    </message>
    <message>
        <source>Split along a line</source>
        <translation>បំបែកតាមបន្ទាត់</translation>
    </message>
    <message>
        <source>What is selected is split, or all that the line cuts through.</source>
        <translation>អ្វីដែលបានជ្រើសនឹងត្រូវបំបែក ឬអ្វីៗទាំងអស់ដែលបន្ទាត់កាត់។</translation>
    </message>
    <message>
        <source>Draw a boundary anew</source>
        <translation>គូរព្រំឡើងវិញ</translation>
    </message>
    <message>
        <source>The line begins and ends on the old boundary. Neighbours follow.</source>
        <translation>បន្ទាត់ចាប់ផ្តើម និងបញ្ចប់លើព្រំចាស់។ អ្វីដែលនៅជាប់នឹងប្តូរតាម។</translation>
    </message>
    <message>
        <source>Merge the selection into one</source>
        <translation>បញ្ចូលអ្វីដែលបានជ្រើសទៅជាមួយ</translation>
    </message>
    <message>
        <source>What is the largest gives its name and code.</source>
        <translation>អ្វីដែលធំជាងគេផ្តល់ឈ្មោះ និងកូដរបស់វា។</translation>
    </message>
    <message>
        <source>Move boundaries outwards or inwards</source>
        <translation>ផ្លាស់ទីព្រំទៅក្រៅ ឬទៅក្នុង</translation>
    </message>
    <message>
        <source>Give the selection what is chosen here</source>
        <translation>ដាក់អ្វីដែលបានជ្រើសនៅទីនេះលើអ្វីដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>លុបអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Catch corner points, boundaries and crossings</source>
        <translation>ចាប់យកចំណុចជ្រុង ព្រំ និងចំណុចប្រសព្វ</translation>
    </message>
    <message>
        <source>Follow the boundaries between two points</source>
        <translation>តាមព្រំរវាងចំណុចពីរ</translation>
    </message>
    <message>
        <source>Type lengths, angles and coordinates</source>
        <translation>វាយបញ្ចូលប្រវែង មុំ និងកូអរដោនេ</translation>
    </message>
    <message>
        <source>Move zones, blocks and parcels together</source>
        <translation>ផ្លាស់ទីតំបន់ ប្លុក និងក្បាលដីជាមួយគ្នា</translation>
    </message>
    <message>
        <source>A corner point that they share is moved, added or taken away in all of them. Switch it off to change only what is drawn here.</source>
        <translation>ចំណុចជ្រុងរួមត្រូវបានផ្លាស់ទី បន្ថែម ឬលុបក្នុងវត្ថុទាំងអស់ដែលមានវា។ បិទវាដើម្បីប្តូរតែអ្វីដែលគូរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>With the pointer on the map: D for a length, A for an angle, X and Y for coordinates, P for perpendicular or parallel to a boundary. Enter keeps a value; a click, or Enter again, sets the point.</source>
        <translation>ដោយទ្រនិចនៅលើផែនទី៖ D សម្រាប់ប្រវែង A សម្រាប់មុំ X និង Y សម្រាប់កូអរដោនេ P សម្រាប់កែង ឬស្របនឹងព្រំប្រទល់។ Enter រក្សាតម្លៃ ហើយការចុច ឬ Enter ម្តងទៀត ដាក់ចំណុច។</translation>
    </message>
</context>
<context>
    <name>madang::DrawingBar</name>
    <message>
        <source>What is drawn and edited</source>
        <translation>អ្វីដែលត្រូវគូរ និងកែ</translation>
    </message>
    <message>
        <source>Angle by which the selection is turned, clockwise</source>
        <translation>មុំបង្វិលអ្វីដែលបានជ្រើស តាមទ្រនិចនាឡិកា</translation>
    </message>
    <message>
        <source>°</source>
        <comment>after an angle</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>What is given to the selection by the brush, and to what is drawn</source>
        <translation>អ្វីដែលជក់ដាក់លើអ្វីដែលបានជ្រើស និងលើអ្វីដែលគូរ</translation>
    </message>
    <message>
        <source>The land use, class, kind, phase or regulation set that it is given</source>
        <translation>ការប្រើប្រាស់ដី ថ្នាក់ ប្រភេទ ដំណាក់កាល ឬសំណុំបទប្បញ្ញត្តិដែលត្រូវដាក់</translation>
    </message>
    <message>
        <source>Regulation set</source>
        <translation>សំណុំបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Its name, as the regulations of the plan call it or will call it:</source>
        <translation>ឈ្មោះរបស់វា ដូចដែលបទប្បញ្ញត្តិនៃប្លង់ហៅ ឬនឹងហៅវា៖</translation>
    </message>
    <message>
        <source>Phases of the plan…</source>
        <translation>ដំណាក់កាលនៃផែនការ…</translation>
    </message>
    <message>
        <source>New regulation set…</source>
        <translation>សំណុំបទប្បញ្ញត្តិថ្មី…</translation>
    </message>
</context>
<context>
    <name>madang::DrawingDesk</name>
    <message>
        <source>This cannot be finished as it is drawn. %1 Take points back with Backspace.</source>
        <translation>មិនអាចបញ្ចប់តាមដែលបានគូរទេ។ %1 សូមលុបចំណុចដោយ Backspace។</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln objects can be selected on the map. Draw a smaller box, or select them in the table.</source>
        <translation>
            <numerusform>អាចជ្រើសបានយ៉ាងច្រើន %Ln វត្ថុលើផែនទី។ សូមគូរប្រអប់តូចជាងនេះ ឬជ្រើសវាក្នុងតារាង។</numerusform>
            <numerusform>អាចជ្រើសបានយ៉ាងច្រើន %Ln វត្ថុលើផែនទី។ សូមគូរប្រអប់តូចជាងនេះ ឬជ្រើសវាក្នុងតារាង។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>zones (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::EditCommands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>កែសម្រួល(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ត្រឡប់វិញ៖ %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ត្រឡប់វិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ធ្វើឡើងវិញ៖ %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Take back the last &amp;point</source>
        <translation>យកចំណុចចុងក្រោយមកវិញ</translation>
    </message>
    <message>
        <source>Undone in the scenario “%1”: %2</source>
        <translation>បានត្រឡប់វិញក្នុងសេណារីយ៉ូ “%1”៖ %2</translation>
    </message>
    <message>
        <source>Done again in the scenario “%1”: %2</source>
        <translation>បានធ្វើម្ដងទៀតក្នុងសេណារីយ៉ូ “%1”៖ %2</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>កំពុងត្រឡប់វិញ៖ %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>កំពុងធ្វើឡើងវិញ៖ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
</context>
<context>
    <name>madang::EmptyPlanCard</name>
    <message>
        <source>Nothing is drawn in this plan yet</source>
        <translation>មិនទាន់មានអ្វីគូរក្នុងប្លង់នេះទេ</translation>
    </message>
    <message>
        <source>Zoom to the site, then draw its roads and zones, or bring in what you have: drawings, shapefiles, tables. Files can be dropped on the map.</source>
        <translation>ពង្រីកទៅទីតាំង រួចគូរផ្លូវ និងតំបន់របស់វា ឬនាំចូលអ្វីដែលអ្នកមាន៖ គំនូរ shapefile តារាង។ អាចទម្លាក់ឯកសារលើផែនទីបាន។</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>គូរ</translation>
    </message>
    <message>
        <source>Draw zones, roads, blocks, parcels and facilities by hand</source>
        <translation>គូរតំបន់ ផ្លូវ ប្លុក ក្បាលដី និងបរិក្ខារសាធារណៈដោយដៃ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>Copy rows of a file into the plan</source>
        <translation>ចម្លងជួរនៃឯកសារមួយទៅក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Add a data set…</source>
        <translation>បន្ថែមសំណុំទិន្នន័យ…</translation>
    </message>
    <message>
        <source>Terrain, public transport and other large data that stay beside the plan</source>
        <translation>សណ្ឋានដី ដឹកជញ្ជូនសាធារណៈ និងទិន្នន័យធំៗផ្សេងទៀតដែលនៅក្បែរប្លង់</translation>
    </message>
</context>
<context>
    <name>madang::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ទម្រង់(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>សេណារីយ៉ូ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>តារាង(&amp;T)</translation>
    </message>
    <message>
        <source>Tables to be written</source>
        <translation>តារាងដែលត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>ប្រព័ន្ធកូអរដោនេ(&amp;C)</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>ប្រព័ន្ធកូអរដោនេនៃឯកសារ</translation>
    </message>
    <message>
        <source>E&amp;ncoding of texts</source>
        <translation>ការអ៊ិនកូដអត្ថបទ(&amp;N)</translation>
    </message>
    <message>
        <source>Older Korean programs read CP949 only; everything else reads Unicode</source>
        <translation>កម្មវិធីកូរ៉េចាស់ៗអានតែ CP949។ កម្មវិធីផ្សេងទៀតទាំងអស់អាន Unicode</translation>
    </message>
    <message>
        <source>&amp;Layers of the drawing</source>
        <translation>ស្រទាប់នៃគំនូរ(&amp;L)</translation>
    </message>
    <message>
        <source>One for each class (land-use code, kind of road …)</source>
        <translation>មួយសម្រាប់ថ្នាក់នីមួយៗ (កូដប្រើប្រាស់ដី ប្រភេទផ្លូវ …)</translation>
    </message>
    <message>
        <source>One for each table</source>
        <translation>មួយសម្រាប់តារាងនីមួយៗ</translation>
    </message>
    <message>
        <source>&amp;Place of each row</source>
        <translation>ទីតាំងនៃជួរនីមួយៗ(&amp;P)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ទុកចេញ</translation>
    </message>
    <message>
        <source>Longitude and latitude of a point in it</source>
        <translation>រយៈបណ្តោយ និងរយៈទទឹងនៃចំណុចមួយក្នុងវា</translation>
    </message>
    <message>
        <source>The whole shape as text (WKT)</source>
        <translation>រូបរាងទាំងមូលជាអក្សរ (WKT)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ឯកសារ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>រកមើល(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>ជ្រើសកន្លែងសរសេរវា</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>នាំចេញ(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>បង្ហាញក្នុងថត(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>វឌ្ឍនភាពនៃការនាំចេញ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>table and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Areas and lines as polylines, names as text, in metres. CP949 is what older Korean CAD programs read.</source>
        <translation>ផ្ទៃ និងបន្ទាត់ជា polyline ឈ្មោះជាអក្សរ គិតជាម៉ែត្រ។ CP949 គឺជាអ្វីដែលកម្មវិធី CAD កូរ៉េចាស់ៗអានបាន។</translation>
    </message>
    <message>
        <source>One shapefile for each table. Names of columns have ten characters, texts 254 bytes.</source>
        <translation>shapefile មួយសម្រាប់តារាងនីមួយៗ។ ឈ្មោះជួរឈរមានដប់តួអក្សរ អត្ថបទ 254 បៃ។</translation>
    </message>
    <message>
        <source>One file with a layer for each table; keeps every text whole.</source>
        <translation>ឯកសារមួយដែលមានស្រទាប់មួយសម្រាប់តារាងនីមួយៗ រក្សាអត្ថបទទាំងអស់ពេញលេញ។</translation>
    </message>
    <message>
        <source>Names in both languages and the colours of the classes, in longitude and latitude.</source>
        <translation>ឈ្មោះជាភាសាទាំងពីរ និងពណ៌នៃថ្នាក់ គិតជារយៈបណ្តោយ និងរយៈទទឹង។</translation>
    </message>
    <message>
        <source>A sheet for each table. Edit it, leave the column “uid” as it is, and read it back.</source>
        <translation>សន្លឹកមួយសម្រាប់តារាងនីមួយៗ។ សូមកែវា ទុកជួរឈរ “uid” ដដែល រួចអានវាត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>One table of text for each table. A spreadsheet may take zeros and dates out of it: to edit and read back, rather take Excel.</source>
        <translation>តារាងអក្សរមួយសម្រាប់តារាងនីមួយៗ។ តារាងគណនាអាចលុបលេខសូន្យ និងកាលបរិច្ឆេទចេញពីវា៖ ដើម្បីកែ និងអានត្រឡប់មកវិញ គួរប្រើ Excel។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written to %1.</source>
        <translation>
            <numerusform>ជួរ %n នឹងត្រូវសរសេរទៅ %1។</numerusform>
            <numerusform>ជួរ %n នឹងត្រូវសរសេរទៅ %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tables that have rows.</source>
        <translation>សូមជ្រើសតារាងដែលមានជួរ។</translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) will be replaced.</source>
        <translation>
            <numerusform>ឯកសារ %n ក្នុងចំណោមនេះនឹងត្រូវជំនួស។</numerusform>
            <numerusform>ឯកសារ %n ក្នុងចំណោមនេះនឹងត្រូវជំនួស។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>ឯកសារ %n មានរួចហើយ។ ជំនួសវាឬ?</numerusform>
            <numerusform>ឯកសារ %n មានរួចហើយ។ ជំនួសវាឬ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>នាំចេញ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written.</source>
        <translation>
            <numerusform>ជួរ %n ត្រូវបានសរសេរ។</numerusform>
            <numerusform>ជួរ %n ត្រូវបានសរសេរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>បានបោះបង់។ គ្មានឯកសារណាត្រូវបានសរសេរទេ។</translation>
    </message>
</context>
<context>
    <name>madang::FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation>តម្លៃច្រើន</translation>
    </message>
</context>
<context>
    <name>madang::FileCommands</name>
    <message>
        <source>&amp;Plan</source>
        <translation>ប្លង់(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>ប្លង់ថ្មី(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>បើក(&amp;O)…</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>បើកចុងក្រោយ(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;sample plan</source>
        <translation>បើកប្លង់គំរូ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import into the plan…</source>
        <translation>នាំចូលទៅក្នុងប្លង់(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add a data set…</source>
        <translation>បន្ថែមសំណុំទិន្នន័យ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>របាយការណ៍(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>បិទប្លង់(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចាកចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>No plan has been opened yet</source>
        <translation>មិនទាន់បានបើកប្លង់ណាមួយទេ</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>លុបបញ្ជីនេះ(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport to CAD, GIS or a spreadsheet…</source>
        <translation>នាំចេញទៅ CAD, GIS ឬតារាងគណនា(&amp;X)…</translation>
    </message>
    <message>
        <source>Read a&amp;ttributes back…</source>
        <translation>អានលក្ខណៈត្រឡប់មកវិញ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Map sheets…</source>
        <translation>ប្លង់ផែនទី(&amp;M)…</translation>
    </message>
    <message>
        <source>Read attributes back</source>
        <translation>អានលក្ខណៈត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>តារាង (*.xlsx *.ods *.csv)</translation>
    </message>
</context>
<context>
    <name>madang::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>លទ្ធផលពិនិត្យ</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>រកមិនឃើញបញ្ហាទេ។</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>នាំចេញជា CSV…</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>នាំចេញលទ្ធផលពិនិត្យ</translation>
    </message>
    <message>
        <source>Mend the chosen finding</source>
        <translation>ជួសជុលលទ្ធផលដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Choose a finding that can be mended at a click</source>
        <translation>សូមជ្រើសលទ្ធផលដែលអាចជួសជុលបានដោយចុចម្តង</translation>
    </message>
    <message>
        <source>%1. It can be undone.</source>
        <translation>%1។ អាចត្រឡប់វិញបាន។</translation>
    </message>
</context>
<context>
    <name>madang::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ព័ត៌មានលម្អិត</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Plan check</source>
        <translation>ការពិនិត្យប្លង់</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>កំហុស</translation>
    </message>
</context>
<context>
    <name>madang::GiveValueDialog</name>
    <message numerus="yes">
        <source>Set a value for %Ln rows</source>
        <translation>
            <numerusform>កំណត់តម្លៃសម្រាប់ %Ln ជួរ</numerusform>
            <numerusform>កំណត់តម្លៃសម្រាប់ %Ln ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>វាល(&amp;F)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>កំណត់</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ផ្លូវកាត់ក្តារចុច(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>កម្មវិធីជំនួយ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Madang…</source>
        <translation>អំពី Madang(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>madang::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>ប្រវត្តិកែសម្រួល</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>គ្មានផែនការបើកទេ។</translation>
    </message>
    <message>
        <source>&amp;Go to this edit</source>
        <translation>ទៅការកែនេះ(&amp;G)</translation>
    </message>
    <message>
        <source>Undo or repeat edits until this one is the last that is done (Enter)</source>
        <translation>ត្រឡប់វិញ ឬធ្វើឡើងវិញ រហូតដល់ការកែនេះជាចុងក្រោយ (Enter)</translation>
    </message>
    <message>
        <source>Undoing and repeating edits…</source>
        <translation>កំពុងត្រឡប់វិញ និងធ្វើឡើងវិញ…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ឈប់ត្រឹមនេះ</translation>
    </message>
</context>
<context>
    <name>madang::HistoryModel</name>
    <message>
        <source>The plan before its first edit</source>
        <translation>ផែនការមុនការកែដំបូង</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>បានលុប</translation>
    </message>
    <message>
        <source>Done, the latest</source>
        <translation>បានធ្វើ ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>This edit was undone, and then something else was done: it cannot be repeated.</source>
        <translation>ការកែនេះត្រូវបានត្រឡប់វិញ ហើយបន្ទាប់មកមានការកែផ្សេង៖ មិនអាចធ្វើវាឡើងវិញបានទេ។</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ការកែ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេល</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>madang::IdentifyCard</name>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ពង្រីកទៅទីនោះ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>បិទ (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>Change its properties</source>
        <translation>ប្ដូរលក្ខណៈរបស់វា</translation>
    </message>
</context>
<context>
    <name>madang::ImportDialog</name>
    <message>
        <source>Import into the plan</source>
        <translation>នាំចូលទៅក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>វឌ្ឍនភាពនៃការនាំចូល</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>រក្សាទុកបញ្ជី(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>នាំចូល(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Every row that was refused or repaired, with the reason, as a table</source>
        <translation>ជួរទាំងអស់ដែលត្រូវបានបដិសេធ ឬជួសជុល ព្រមទាំងមូលហេតុ ជាតារាង</translation>
    </message>
    <message>
        <source>Writing into the plan…</source>
        <translation>កំពុងសរសេរក្នុងប្លង់…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>កំពុងអាន %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>madang::ImportResults</name>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>លេខសម្គាល់ក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Rows that were refused or repaired</source>
        <translation>ជួរដែលត្រូវបានបដិសេធ ឬជួសជុល</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the plan now: %1.</source>
        <translation>
            <numerusform>ឥឡូវជួរ %n មានក្នុងប្លង់៖ %1។</numerusform>
            <numerusform>ឥឡូវជួរ %n មានក្នុងប្លង់៖ %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. The plan is as it was.</source>
        <translation>គ្មានអ្វីត្រូវបាននាំចូលទេ។ ប្លង់នៅដដែល។</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>បានអាន %n ជួរ</numerusform>
            <numerusform>បានអាន %n ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>បានបដិសេធ %n</numerusform>
            <numerusform>បានបដិសេធ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>បានជួសជុល %n</numerusform>
            <numerusform>បានជួសជុល %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>បានទុកចេញ %n</numerusform>
            <numerusform>បានទុកចេញ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one step to undo</source>
        <translation>អាចត្រឡប់វិញក្នុងជំហានតែមួយ</translation>
    </message>
    <message>
        <source>There is nothing to remark on.</source>
        <translation>គ្មានអ្វីត្រូវកត់សម្គាល់ទេ។</translation>
    </message>
    <message>
        <source>Rows refused or repaired</source>
        <translation>ជួរដែលបានបដិសេធ ឬជួសជុល</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows refused or repaired</source>
        <translation>
            <numerusform>ជួរ %n ដំបូងដែលបានបដិសេធ ឬជួសជុល</numerusform>
            <numerusform>ជួរ %n ដំបូងដែលបានបដិសេធ ឬជួសជុល</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>បានជួសជុល</translation>
    </message>
    <message>
        <source>Save the list of rows</source>
        <translation>រក្សាទុកបញ្ជីជួរ</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>របាយការណ៍នាំចូល</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>តារាង (*.csv)</translation>
    </message>
</context>
<context>
    <name>madang::ImportSettings</name>
    <message>
        <source>Looking at the file…</source>
        <translation>កំពុងពិនិត្យមើលឯកសារ…</translation>
    </message>
    <message>
        <source>What the features of the file are in the plan</source>
        <translation>វត្ថុនៃឯកសារក្លាយជាអ្វីក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Found by its bytes</source>
        <translation>រកឃើញតាមបៃរបស់វា</translation>
    </message>
    <message>
        <source>If the names in the first rows do not read right, choose another one</source>
        <translation>បើឈ្មោះក្នុងជួរដំបូងៗអានមិនត្រឹមត្រូវ សូមជ្រើសមួយផ្សេង</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– ជ្រើសរើស –</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>ជួរឈរពីរ</translation>
    </message>
    <message>
        <source>One column of WKT</source>
        <translation>ជួរឈរមួយនៃ WKT</translation>
    </message>
    <message>
        <source>not known: choose</source>
        <translation>មិនស្គាល់៖ សូមជ្រើស</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>ប្រព័ន្ធកូអរដោនេនៃឯកសារ</translation>
    </message>
    <message>
        <source>Column of longitudes or eastings</source>
        <translation>ជួរឈរនៃរយៈបណ្តោយ ឬកូអរដោនេទិសកើត (E)</translation>
    </message>
    <message>
        <source>Column of latitudes or northings</source>
        <translation>ជួរឈរនៃរយៈទទឹង ឬកូអរដោនេទិសជើង (N)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>ស្រទាប់(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>ក្លាយជា(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>ប្រព័ន្ធកូអរដោនេ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Places are in</source>
        <translation>ទីតាំងស្ថិតក្នុង(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text is in</source>
        <translation>ការអ៊ិនកូដអត្ថបទ(&amp;T)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ជួរដំបូងៗនៃឯកសារ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>ជួរដំបូងៗ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>អត្ថបទ %1</translation>
    </message>
    <message>
        <source>&amp;Only features with the tag “%1”</source>
        <translation>តែវត្ថុដែលមានស្លាក “%1”(&amp;O)</translation>
    </message>
    <message>
        <source>The file cannot be imported as it is.</source>
        <translation>មិនអាចនាំចូលឯកសារតាមសភាពនេះបានទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n ជួរ)</numerusform>
            <numerusform>%1 (%n ជួរ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layer.</source>
        <translation>សូមជ្រើសស្រទាប់។</translation>
    </message>
    <message>
        <source>Choose the coordinate system; whoever made the file knows it.</source>
        <translation>សូមជ្រើសប្រព័ន្ធកូអរដោនេ។ អ្នកបង្កើតឯកសារដឹងវា។</translation>
    </message>
    <message>
        <source>Choose the encoding in which the names in the first rows read right.</source>
        <translation>សូមជ្រើសការអ៊ិនកូដដែលឈ្មោះក្នុងជួរដំបូងៗអានបានត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Choose the columns that hold the places.</source>
        <translation>សូមជ្រើសជួរឈរដែលផ្ទុកទីតាំង។</translation>
    </message>
    <message>
        <source>The coordinate system that the file&apos;s numbers are in</source>
        <translation>ប្រព័ន្ធកូអរដោនេនៃលេខក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>As the drawing says</source>
        <translation>ដូចដែលគំនូរបញ្ជាក់</translation>
    </message>
    <message>
        <source>The unit of the drawing&apos;s numbers; 1 m of the place is 1000 in a drawing in millimetres</source>
        <translation>ឯកតានៃលេខក្នុងគំនូរ។ 1 ម ជាក់ស្តែងស្មើ 1000 ក្នុងគំនូរគិតជាមិល្លីម៉ែត្រ</translation>
    </message>
    <message>
        <source>Only what lies on the checked layers is taken</source>
        <translation>យកតែអ្វីដែលស្ថិតលើស្រទាប់ដែលបានគូស</translation>
    </message>
    <message>
        <source>Layers of the &amp;drawing</source>
        <translation>ស្រទាប់នៃគំនូរ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>ឯកតា(&amp;U)</translation>
    </message>
    <message>
        <source>Choose at least one layer of the drawing.</source>
        <translation>សូមជ្រើសស្រទាប់គំនូរយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>ស្រទាប់ទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>ផ្ទៃ %n</numerusform>
            <numerusform>ផ្ទៃ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>បន្ទាត់ %n</numerusform>
            <numerusform>បន្ទាត់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>ចំណុច %n</numerusform>
            <numerusform>ចំណុច %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>អត្ថបទ %n</numerusform>
            <numerusform>អត្ថបទ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of the drawing that are taken</source>
        <translation>ស្រទាប់នៃគំនូរដែលត្រូវយក</translation>
    </message>
    <message>
        <source>Closed lines &amp;inside others of their layer are holes</source>
        <translation>បន្ទាត់​បិទ​ក្នុង​បន្ទាត់​បិទ​ផ្សេង​នៃ​ស្រទាប់​តែ​មួយ​ជា​រន្ធ (&amp;I)</translation>
    </message>
    <message>
        <source>A drawing has no holes: without this, such a line becomes an area that lies over the one round it</source>
        <translation>គំនូរ​គ្មាន​រន្ធ​ទេ៖ បើ​មិន​ជ្រើស បន្ទាត់​បែប​នេះ​ក្លាយ​ជា​ផ្ទៃ​ដែល​ត្រួត​លើ​ផ្ទៃ​ជុំវិញ</translation>
    </message>
</context>
<context>
    <name>madang::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បានបោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::JobsList</name>
    <message>
        <source>Nothing is running.</source>
        <translation>គ្មានអ្វីកំពុងដំណើរការទេ។</translation>
    </message>
</context>
<context>
    <name>madang::LanguageSwitch</name>
    <message>
        <source>Language of the window</source>
        <translation>ភាសារបស់បង្អួច</translation>
    </message>
</context>
<context>
    <name>madang::LayerMenu</name>
    <message>
        <source>&amp;Zoom to layer</source>
        <translation>ពង្រីកទៅស្រទាប់(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>ភាពស្រអាប់(&amp;O)</translation>
    </message>
</context>
<context>
    <name>madang::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>និមិត្តសញ្ញា</translation>
    </message>
</context>
<context>
    <name>madang::MainWindow</name>
    <message>
        <source>%1 (reading only) — Madang</source>
        <translation>%1 (អានតែប៉ុណ្ណោះ) — Madang</translation>
    </message>
    <message>
        <source>%1 — Madang</source>
        <translation>%1 — Madang</translation>
    </message>
    <message>
        <source>The plugin “%1” is not loaded. %2</source>
        <translation>មិនបានផ្ទុកកម្មវិធីជំនួយ “%1” ទេ។ %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Every edit of the plan, to go back to and forward again</source>
        <translation>រាល់ការកែនៃផែនការ ដើម្បីត្រឡប់ក្រោយ និងទៅមុខវិញ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>How the two scenarios differ</source>
        <translation>របៀបដែលសេណារីយ៉ូទាំងពីរខុសគ្នា</translation>
    </message>
    <message>
        <source>Another program has changed this plan. What you see has been read anew.</source>
        <translation>កម្មវិធីផ្សេងបានកែផែនការនេះ។ អ្វីដែលអ្នកឃើញត្រូវបានអានឡើងវិញ។</translation>
    </message>
</context>
<context>
    <name>madang::MapStatus</name>
    <message>
        <source>Scale of the map</source>
        <translation>មាត្រដ្ឋានផែនទី</translation>
    </message>
    <message>
        <source>Position of the pointer in the plan&apos;s coordinate system</source>
        <translation>ទីតាំងទ្រនិចក្នុងប្រព័ន្ធកូអរដោនេរបស់ប្លង់</translation>
    </message>
    <message>
        <source>Coordinate system of the plan</source>
        <translation>ប្រព័ន្ធកូអរដោនេរបស់ប្លង់</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 E, %2 N</source>
        <translation>%1 កើត, %2 ជើង</translation>
    </message>
</context>
<context>
    <name>madang::MapTools</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>រំកិលផែនទី(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What is here?</source>
        <translation>នៅទីនេះមានអ្វី?(&amp;W)</translation>
    </message>
    <message>
        <source>Measure a &amp;length</source>
        <translation>វាស់ប្រវែង(&amp;L)</translation>
    </message>
    <message>
        <source>Measure an &amp;area</source>
        <translation>វាស់ផ្ទៃ(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ពង្រីក(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>បង្រួម(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole plan</source>
        <translation>ប្លង់ទាំងមូល(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>ទិដ្ឋភាពមុន(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>ទិដ្ឋភាពបន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>និមិត្តសញ្ញា(&amp;L)</translation>
    </message>
</context>
<context>
    <name>madang::MappingTable</name>
    <message>
        <source>Name (%1)</source>
        <translation>ឈ្មោះ (%1)</translation>
    </message>
    <message>
        <source>Overlay (1 or 0)</source>
        <translation>ការត្រួតលើ (1 ឬ 0)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>អាទិភាព</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>ក្នុងប្លង់</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>នៅក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Fields of the file for the columns of the plan</source>
        <translation>វាលនៃឯកសារសម្រាប់ជួរឈរនៃប្លង់</translation>
    </message>
    <message>
        <source>– empty –</source>
        <translation>– ទទេ –</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>ឯកតានៃ %1</translation>
    </message>
    <message>
        <source>The unit of numbers that have none behind them</source>
        <translation>ឯកតានៃលេខដែលគ្មានឯកតាខាងក្រោយ</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>បើគ្មាន</translation>
    </message>
    <message>
        <source>The value for rows in which the file has none</source>
        <translation>តម្លៃសម្រាប់ជួរដែលឯកសារគ្មាន</translation>
    </message>
    <message>
        <source>%1 of rows in which the file has none</source>
        <translation>%1 នៃជួរដែលឯកសារគ្មាន</translation>
    </message>
</context>
<context>
    <name>madang::MeasureTool</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>%1 (%2 km²)</source>
        <translation>%1 (%2 គ.ម²)</translation>
    </message>
    <message>
        <source>%1, last part %2</source>
        <translation>%1 ផ្នែកចុងក្រោយ %2</translation>
    </message>
</context>
<context>
    <name>madang::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>ប្លង់ថ្មី</translation>
    </message>
    <message>
        <source>For example: Master plan of Battambang 2040</source>
        <translation>ឧទាហរណ៍៖ ប្លង់គោលក្រុងបាត់ដំបង 2040</translation>
    </message>
    <message>
        <source>Choose another coordinate system</source>
        <translation>ជ្រើសប្រព័ន្ធកូអរដោនេផ្សេង</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <translation>រហូតដល់(&amp;T)</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>ជ្រើសកន្លែងរក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ចំណងជើង(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ប្រទេស(&amp;C)</translation>
    </message>
    <message>
        <source>Coordinate &amp;system</source>
        <translation>ប្រព័ន្ធកូអរដោនេ(&amp;S)</translation>
    </message>
    <message>
        <source>Two &amp;languages</source>
        <translation>ភាសាពីរ(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>រូបិយប័ណ្ណ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>ឆ្នាំមូលដ្ឋាន(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ(&amp;F)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>បង្កើត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Save the new plan</source>
        <translation>រក្សាទុកប្លង់ថ្មី</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>ផែនការ (*.gpkg)</translation>
    </message>
    <message>
        <source>Choose a file for the plan.</source>
        <translation>សូមជ្រើសឯកសារសម្រាប់ប្លង់។</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>មានឯកសារឈ្មោះនេះរួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>This folder does not exist or cannot be written to.</source>
        <translation>ថតនេះមិនមាន ឬមិនអាចសរសេរក្នុងវាបានទេ។</translation>
    </message>
</context>
<context>
    <name>madang::Notices</name>
    <message>
        <source>What checks and computations have noticed</source>
        <translation>អ្វីដែលការពិនិត្យ និងការគណនាបានកត់សម្គាល់</translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>អ្វីដែលកំពុងដំណើរការនៅផ្ទៃខាងក្រោយ</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>លទ្ធផលពិនិត្យ៖ %1</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>គ្មានលទ្ធផលពិនិត្យ</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>កំពុងដំណើរការ៖ %1</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>គ្មានអ្វីកំពុងដំណើរការ</translation>
    </message>
</context>
<context>
    <name>madang::OffsetMenu</name>
    <message>
        <source>Outwards (areas) or to the left (lines); negative: inwards or to the right</source>
        <translation>ទៅក្រៅ (ផ្ទៃ) ឬទៅឆ្វេង (បន្ទាត់)។ អវិជ្ជមាន៖ ទៅក្នុង ឬទៅស្តាំ</translation>
    </message>
    <message>
        <source> m</source>
        <comment>after a length</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Keep what was there</source>
        <translation>រក្សាទុករបស់ដើម</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ផ្លាស់ទី</translation>
    </message>
</context>
<context>
    <name>madang::OriginFields</name>
    <message>
        <source>Who made it, and when</source>
        <translation>នរណាបានបង្កើតវា និងនៅពេលណា</translation>
    </message>
    <message>
        <source>The report names it, and map sheets do</source>
        <translation>របាយការណ៍ និងសន្លឹកផែនទីនឹងបង្ហាញវា</translation>
    </message>
    <message>
        <source>What allows its use, such as CC BY 4.0</source>
        <translation>អ្វីដែលអនុញ្ញាតឱ្យប្រើវា ដូចជា CC BY 4.0</translation>
    </message>
    <message>
        <source>The report names it</source>
        <translation>របាយការណ៍នឹងបង្ហាញវា</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ប្រភព(&amp;S)</translation>
    </message>
    <message>
        <source>Lic&amp;ence</source>
        <translation>អាជ្ញាប័ណ្ណ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>madang::OtherThemeLayers</name>
    <message>
        <source>Map layers to compare with: %1</source>
        <translation>ស្រទាប់ផែនទីសម្រាប់ប្រៀបធៀប៖ %1</translation>
    </message>
</context>
<context>
    <name>madang::PaintBrush</name>
    <message>
        <source>The regulation set was changed. It stands in the properties and in the table; the map does not show it.</source>
        <translation>បានប្តូរសំណុំបទប្បញ្ញត្តិ។ វាមាននៅក្នុងលក្ខណៈ និងក្នុងតារាង ប៉ុន្តែមិនបង្ហាញលើផែនទីទេ។</translation>
    </message>
    <message>
        <source>The phase was changed. It stands in the properties and in the table; the map shows the phases of zones, roads, canals and public transport lines.</source>
        <translation>បានប្តូរដំណាក់កាល។ វាមាននៅក្នុងលក្ខណៈ និងក្នុងតារាង។ ផែនទីបង្ហាញដំណាក់កាលនៃតំបន់ ផ្លូវ ប្រឡាយ និងខ្សែដឹកជញ្ជូនសាធារណៈ។</translation>
    </message>
    <message>
        <source>The phase was changed. The map shows phases in its theme “%1”.</source>
        <translation>បានប្តូរដំណាក់កាល។ ផែនទីបង្ហាញដំណាក់កាលក្នុងប្រធានបទ “%1”។</translation>
    </message>
</context>
<context>
    <name>madang::Panel</name>
    <message>
        <source>&amp;Run</source>
        <translation>គណនា(&amp;R)</translation>
    </message>
    <message>
        <source>Compute with the values above</source>
        <translation>គណនាដោយតម្លៃខាងលើ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>The plan has changed since this was computed. Run again to renew it.</source>
        <translation>ប្លង់បានផ្លាស់ប្តូរតាំងពីពេលគណនា។ សូមគណនាម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>madang::PanelHost</name>
    <message>
        <source>Close the panel</source>
        <translation>បិទផ្ទាំង</translation>
    </message>
</context>
<context>
    <name>madang::PhaseDesk</name>
    <message>
        <source>&amp;Phases…</source>
        <translation>ដំណាក់កាល(&amp;P)…</translation>
    </message>
    <message>
        <source>Make, name, date and delete the phases of the plan</source>
        <translation>បង្កើត ដាក់ឈ្មោះ កំណត់ឆ្នាំ និងលុបដំណាក់កាលនៃប្លង់</translation>
    </message>
</context>
<context>
    <name>madang::PhaseModel</name>
    <message>
        <source>Objects and costs that are in this phase, in all scenarios</source>
        <translation>វត្ថុ និងចំណាយក្នុងដំណាក់កាលនេះ ក្នុងសេណារីយ៉ូទាំងអស់</translation>
    </message>
    <message>
        <source>A year of the common era, or nothing where it is not known yet</source>
        <translation>ឆ្នាំគ្រិស្តសករាជ ឬទុកឱ្យទទេបើមិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>ឈ្មោះ (%1)</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>ពីឆ្នាំ</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>ដល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>វត្ថុ</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write it like 2030, or nothing where it is not known yet.</source>
        <translation>“%1” មិនមែនជាឆ្នាំទេ។ សូមសរសេរដូចជា 2030 ឬទុកឱ្យទទេបើមិនទាន់ដឹង។</translation>
    </message>
</context>
<context>
    <name>madang::PhasesDialog</name>
    <message>
        <source>Phases of the plan</source>
        <translation>ដំណាក់កាលនៃផែនការ</translation>
    </message>
    <message>
        <source>What is built when. Phases stand in the order of their years. Objects get one with the brush of the drawing bar, in their properties or in the table.</source>
        <translation>អ្វីត្រូវសាងសង់នៅពេលណា។ ដំណាក់កាលតម្រៀបតាមឆ្នាំរបស់វា។ វត្ថុទទួលដំណាក់កាលដោយជក់នៃរបារគូរ ក្នុងលក្ខណៈរបស់វា ឬក្នុងតារាង។</translation>
    </message>
    <message>
        <source>This plan has no phases yet. “New phase” makes the first one, from the base year of the plan.</source>
        <translation>ប្លង់នេះមិនទាន់មានដំណាក់កាលទេ។ “ដំណាក់កាលថ្មី” បង្កើតដំណាក់កាលទីមួយ ចាប់ពីឆ្នាំមូលដ្ឋាននៃប្លង់។</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>ដំណាក់កាលថ្មី(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>មុន(&amp;E)</translation>
    </message>
    <message>
        <source>Exchange the years with the phase before</source>
        <translation>ដូរឆ្នាំជាមួយដំណាក់កាលមុន</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>ក្រោយ(&amp;L)</translation>
    </message>
    <message>
        <source>Exchange the years with the phase after</source>
        <translation>ដូរឆ្នាំជាមួយដំណាក់កាលបន្ទាប់</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the phase; objects that are in it stay, in no phase</source>
        <translation>លុបដំណាក់កាល។ វត្ថុក្នុងវានៅដដែល ដោយគ្មានដំណាក់កាល</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both built in %3.</source>
        <translation>“%1” និង “%2” សាងសង់ក្នុងឆ្នាំ %3 ដូចគ្នា។</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both built from %3 to %4.</source>
        <translation>“%1” និង “%2” សាងសង់ត្រួតគ្នាពីឆ្នាំ %3 ដល់ %4។</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>លុប “%1” ឬ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) are in this phase, in all scenarios. They stay, and are in no phase afterwards. Undo brings both back.</source>
        <translation>
            <numerusform>វត្ថុ %Ln ស្ថិតក្នុងដំណាក់កាលនេះ ក្នុងសេណារីយ៉ូទាំងអស់។ វានៅដដែល ហើយក្រោយមកមិនស្ថិតក្នុងដំណាក់កាលណាទេ។ ការត្រឡប់វិញនឹងយកទាំងពីរមកវិញ។</numerusform>
            <numerusform>វត្ថុ %Ln ស្ថិតក្នុងដំណាក់កាលនេះ ក្នុងសេណារីយ៉ូទាំងអស់។ វានៅដដែល ហើយក្រោយមកមិនស្ថិតក្នុងដំណាក់កាលណាទេ។ ការត្រឡប់វិញនឹងយកទាំងពីរមកវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::Plan</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>មិនអាចអានឯកសារបានទេ៖ %1</translation>
    </message>
    <message>
        <source>The history of this plan is incomplete: an entry is missing.</source>
        <translation>ប្រវត្តិនៃប្លង់នេះមិនពេញលេញទេ៖ បាត់ធាតុមួយ។</translation>
    </message>
</context>
<context>
    <name>madang::PlanCheck</name>
    <message>
        <source>The plan could not be checked</source>
        <translation>មិនអាចពិនិត្យប្លង់បានទេ</translation>
    </message>
    <message>
        <source>Plan check</source>
        <translation>ការពិនិត្យប្លង់</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>បានធ្វើ៖ %1។ ការត្រឡប់វិញនឹងត្រឡប់វាវិញ។</translation>
    </message>
</context>
<context>
    <name>madang::PlanDesk</name>
    <message>
        <source>Open a plan</source>
        <translation>បើកប្លង់</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>ផែនការ (*.gpkg)</translation>
    </message>
    <message>
        <source>Import into the plan</source>
        <translation>នាំចូលទៅក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Add a data set</source>
        <translation>បន្ថែមសំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Terrain, timetables and tables (*.tif *.tiff *.asc *.img *.vrt *.hgt *.zip *.csv);;All files (*)</source>
        <translation>សណ្ឋានដី កាលវិភាគ និងតារាង (*.tif *.tiff *.asc *.img *.vrt *.hgt *.zip *.csv);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>%1 belongs to the plan now.</source>
        <translation>ឥឡូវ %1 ជារបស់ប្លង់ហើយ។</translation>
    </message>
    <message>
        <source>Open a plan or start a new one first; then %1 can be brought into it.</source>
        <translation>សូមបើកប្លង់ ឬចាប់ផ្តើមប្លង់ថ្មីជាមុនសិន រួចអាចនាំចូល %1 បាន។</translation>
    </message>
    <message>
        <source>Maps and tables (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.osm *.pbf *.csv *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>ផែនទី និងតារាង (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.osm *.pbf *.csv *.xlsx *.ods *.zip);;ឯកសារទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>madang::PlanDrafter</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។ %1</translation>
    </message>
    <message>
        <source>Nothing was changed: it would be wrong in “%1”. %2</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ៖ វានឹងខុសក្នុង “%1”។ %2</translation>
    </message>
</context>
<context>
    <name>madang::PluginsDialog</name>
    <message>
        <source>Loaded</source>
        <translation>បានផ្ទុក</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Off after a crash</source>
        <translation>បិទក្រោយការគាំង</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>មិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ខូច</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>កម្មវិធីជំនួយ</translation>
    </message>
    <message>
        <source>Changes take effect at the next start of Madang.</source>
        <translation>ការផ្លាស់ប្តូរមានប្រសិទ្ធភាពនៅពេលបើក Madang លើកក្រោយ។</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 កំណែ %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>បើក %1</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>គ្មានកម្មវិធីជំនួយទេ។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>madang::ProgressTask</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់សម្រាប់ការងារនេះទេ។ សូមបិទកម្មវិធីផ្សេង រួចព្យាយាមម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>madang::PropertiesCard</name>
    <message>
        <source>Properties of what is selected</source>
        <translation>លក្ខណៈនៃអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>&amp;Properties of the selection</source>
        <translation>លក្ខណៈនៃអ្វីដែលបានជ្រើស(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ពង្រីកទៅទីនោះ</translation>
    </message>
    <message>
        <source>Close (F4 opens it again)</source>
        <translation>បិទ (F4 បើកវិញ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>បានជ្រើស %Ln</numerusform>
            <numerusform>បានជ្រើស %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>អត្តសញ្ញាណ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area in m², in ha</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 together</source>
        <comment>size of all that is selected</comment>
        <translation>សរុប %1</translation>
    </message>
</context>
<context>
    <name>madang::ReportDialog</name>
    <message>
        <source>Base plan</source>
        <translation>ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ភាសា(&amp;L)</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>ភាសាទីមួយ</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ភាសាទីពីរ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>សេណារីយ៉ូ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ទម្រង់(&amp;F)</translation>
    </message>
    <message>
        <source>PDF, for printing and handing over</source>
        <translation>PDF សម្រាប់បោះពុម្ព និងប្រគល់ឱ្យ</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT), for editing</source>
        <translation>អត្ថបទ OpenDocument (ODT) សម្រាប់កែសម្រួល</translation>
    </message>
    <message>
        <source>HTML, for reading on a screen</source>
        <translation>HTML សម្រាប់អានលើអេក្រង់</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>ឯកសារ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>រកមើល(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where the report is written</source>
        <translation>ជ្រើសកន្លែងសរសេររបាយការណ៍</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>បង្ហាញក្នុងថត(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>សរសេររបាយការណ៍(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>វឌ្ឍនភាពនៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>Searching and copying Khmer, Burmese, Thai or Tamil text works in ODT and HTML; a PDF carries it as a picture would.</source>
        <translation>ការស្វែងរក និងចម្លងអត្ថបទខ្មែរ ភូមា ថៃ ឬតាមីល ដំណើរការក្នុង ODT និង HTML។ PDF ផ្ទុកវាដូចរូបភាព។</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.odt *.html)</source>
        <translation>របាយការណ៍ (*.pdf *.odt *.html)</translation>
    </message>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation>%1 មានរួចហើយ។ ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>របាយការណ៍ស្ថិតក្នុង %1។</translation>
    </message>
    <message>
        <source>A part could not be computed, and the report says so: %1</source>
        <translation>មិនអាចគណនាផ្នែកមួយបានទេ ហើយរបាយការណ៍បញ្ជាក់ដូច្នេះ៖ %1</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>បានបោះបង់។ គ្មានឯកសារណាត្រូវបានសរសេរទេ។</translation>
    </message>
</context>
<context>
    <name>madang::ReportTask</name>
    <message>
        <source>Report %1</source>
        <translation>របាយការណ៍ %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this report. Close other programs and try again.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់សម្រាប់របាយការណ៍នេះទេ។ សូមបិទកម្មវិធីផ្សេង រួចព្យាយាមម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>madang::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ជ្រើសទាំងអស់(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>នាំចេញជា CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>នាំចេញតារាង</translation>
    </message>
</context>
<context>
    <name>madang::RevisionDesk</name>
    <message>
        <source>Save a revision…</source>
        <translation>រក្សាទុកកំណែ…</translation>
    </message>
    <message>
        <source>Re&amp;visions…</source>
        <translation>បញ្ជីកំណែ(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the revision “%1”</source>
        <translation>រក្សាទុកកំណែ “%1”</translation>
    </message>
    <message>
        <source>The revision “%1” is saved in the folder %2.</source>
        <translation>កំណែ “%1” ត្រូវបានរក្សាទុកក្នុងថត %2។</translation>
    </message>
    <message>
        <source>Copy the revision “%1”</source>
        <translation>ចម្លងកំណែ “%1”</translation>
    </message>
    <message>
        <source>Going back to the revision “%1”…</source>
        <translation>កំពុងត្រឡប់ទៅកំណែ “%1”…</translation>
    </message>
    <message>
        <source>Before going back to %1</source>
        <translation>មុនត្រឡប់ទៅ %1</translation>
    </message>
    <message>
        <source>Go back to the revision “%1”</source>
        <translation>ត្រឡប់ទៅកំណែ “%1”</translation>
    </message>
    <message>
        <source>The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.</source>
        <translation>ផែនការដូចក្នុងកំណែ “%1” វិញហើយ។ ស្ថានភាពរហូតដល់ឥឡូវនៅក្នុងកំណែ “%2”។</translation>
    </message>
    <message>
        <source>Copying the revision “%1”…</source>
        <translation>កំពុងចម្លងកំណែ “%1”…</translation>
    </message>
</context>
<context>
    <name>madang::RevisionTask</name>
    <message>
        <source>It was ended before its turn.</source>
        <translation>វាត្រូវបានបញ្ចប់មុនវេន។</translation>
    </message>
</context>
<context>
    <name>madang::RevisionsDialog</name>
    <message>
        <source>This plan has no revisions yet. “Save a revision” makes one.</source>
        <translation>ផែនការនេះមិនទាន់មានកំណែទេ។ “រក្សាទុកកំណែ” បង្កើតមួយ។</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>បើកច្បាប់ចម្លង(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>ត្រឡប់ទៅវា(&amp;G)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>បង្ហាញក្នុងថត(&amp;F)</translation>
    </message>
    <message>
        <source>Revisions of the plan</source>
        <translation>កំណែនៃផែនការ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេល</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Open a copy of “%1”</source>
        <translation>បើកច្បាប់ចម្លងនៃ “%1”</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>ផែនការ (*.gpkg)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>ត្រឡប់ទៅ “%1” ឬ?</translation>
    </message>
    <message>
        <source>The plan becomes what it was then, its history included. As it is now it is saved as a revision first. The plan is closed and opened again.</source>
        <translation>ផែនការនឹងក្លាយដូចពេលនោះ រួមទាំងប្រវត្តិរបស់វា។ ស្ថានភាពបច្ចុប្បន្នត្រូវបានរក្សាទុកជាកំណែសិន។ ផែនការត្រូវបានបិទ ហើយបើកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>ត្រឡប់(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::SaveRevisionDialog</name>
    <message>
        <source>Save a revision</source>
        <translation>រក្សាទុកកំណែ</translation>
    </message>
    <message>
        <source>Every edit is kept as it is made. A revision is a copy of the whole plan under a name, to come back to or to hand over.</source>
        <translation>រាល់ការកែត្រូវបានរក្សាទុកភ្លាមៗ។ កំណែគឺជាច្បាប់ចម្លងនៃផែនការទាំងមូលដែលមានឈ្មោះ សម្រាប់ត្រឡប់មកវិញ ឬប្រគល់ជូន។</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ(&amp;N)</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>ស្ថានភាពថ្ងៃ %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioCommands</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>សេណារីយ៉ូ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New scenario from this one</source>
        <translation>សេណារីយ៉ូថ្មីពីសេណារីយ៉ូនេះ(&amp;N)</translation>
    </message>
    <message>
        <source>Make a scenario that begins as this one is and can be changed by itself (%1)</source>
        <translation>បង្កើតសេណារីយ៉ូមួយដែលចាប់ផ្ដើមដូចសេណារីយ៉ូនេះ ហើយអាចកែដោយឡែក (%1)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្ដូរឈ្មោះ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ស្ថានភាព(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Promote to its parent…</source>
        <translation>បញ្ចូលទៅសេណារីយ៉ូមេ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>ប្រៀបធៀបជាមួយ(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>សេណារីយ៉ូ %1</translation>
    </message>
    <message>
        <source>Everything that “%1” changes, adds and removes goes over to “%2”. “%1” stays, without differences of its own; other scenarios under “%2” keep what they changed themselves. Undo takes it back.</source>
        <translation>អ្វីៗដែល “%1” បានផ្លាស់ប្ដូរ បន្ថែម និងដកចេញ នឹងទៅក្នុង “%2”។ “%1” នៅដដែល ដោយគ្មានភាពខុសគ្នារបស់ខ្លួន។ សេណារីយ៉ូផ្សេងទៀតក្រោម “%2” រក្សាអ្វីដែលខ្លួនបានផ្លាស់ប្ដូរ។ ការត្រឡប់វិញនឹងត្រឡប់ដូចដើម។</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>បញ្ចូល(&amp;P)</translation>
    </message>
    <message>
        <source>“%1” does not differ from “%2”: there is nothing to promote.</source>
        <translation>“%1” មិនខុសពី “%2” ទេ៖ គ្មានអ្វីត្រូវបញ្ចូល។</translation>
    </message>
    <message>
        <source>Delete “%1” and the scenarios under it?</source>
        <translation>លុប “%1” និងសេណារីយ៉ូក្រោមវាឬ?</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) stand on it and go with it: %1. Undo brings all of them back.</source>
        <translation>
            <numerusform>សេណារីយ៉ូ %n ដែលផ្អែកលើវានឹងត្រូវលុបជាមួយ៖ %1។ ការត្រឡប់វិញនឹងយកមកវិញទាំងអស់។</numerusform>
            <numerusform>សេណារីយ៉ូ %n ដែលផ្អែកលើវានឹងត្រូវលុបជាមួយ៖ %1។ ការត្រឡប់វិញនឹងយកមកវិញទាំងអស់។</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>លុបទាំងអស់(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>“%1” ត្រូវបានលុប។ ការត្រឡប់វិញនឹងយកវាមកវិញ។</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Take the changes of “%1” over into “%2”?</source>
        <translation>យកការផ្លាស់ប្តូររបស់ “%1” ចូលទៅក្នុង “%2” ឬ?</translation>
    </message>
    <message>
        <source>“%2” has the changes of “%1” now.</source>
        <translation>ឥឡូវ “%2” មានការផ្លាស់ប្តូររបស់ “%1” ហើយ។</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioPane</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>សេណារីយ៉ូ(&amp;S)</translation>
    </message>
    <message>
        <source>What can be done with the scenario</source>
        <translation>អ្វីដែលអាចធ្វើបានជាមួយសេណារីយ៉ូ</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioTreeView</name>
    <message>
        <source>%1, shown on the map</source>
        <translation>%1 កំពុងបង្ហាញលើផែនទី</translation>
    </message>
</context>
<context>
    <name>madang::SearchBox</name>
    <message>
        <source>Find in the plan</source>
        <translation>រកក្នុងផែនការ</translation>
    </message>
    <message>
        <source>&amp;Find in the plan</source>
        <translation>រកក្នុងផែនការ(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the plan for the search</source>
        <translation>កំពុងអានផែនការសម្រាប់ការស្វែងរក</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>កំពុងអានផែនការ…</translation>
    </message>
    <message>
        <source>Nothing in the plan is called so.</source>
        <translation>គ្មានអ្វីក្នុងផែនការមានឈ្មោះដូច្នេះទេ។</translation>
    </message>
    <message>
        <source>Names, numbers, land-use codes and identifiers, in any language, and coordinates (%1)</source>
        <translation>ឈ្មោះ លេខ កូដប្រើប្រាស់ដី និងអត្តសញ្ញាណ ជាភាសាណាក៏បាន និងកូអរដោនេ (%1)</translation>
    </message>
    <message>
        <source>Go to %1 E, %2 N (Enter)</source>
        <translation>ទៅ %1 កើត, %2 ជើង (Enter)</translation>
    </message>
</context>
<context>
    <name>madang::SearchResults</name>
    <message>
        <source>%1 · %2</source>
        <comment>table, number of rows found</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>madang::SheetDesk</name>
    <message>
        <source>Map sheets</source>
        <translation>ប្លង់ផែនទី</translation>
    </message>
    <message>
        <source>What you have changed on “%1” is not in the plan.</source>
        <translation>អ្វីដែលអ្នកបានផ្លាស់ប្ដូរលើ “%1” មិននៅក្នុងផែនការទេ។</translation>
    </message>
    <message>
        <source>Keep this sheet in the plan?</source>
        <translation>រក្សាទុកសន្លឹកនេះក្នុងផែនការឬ?</translation>
    </message>
    <message>
        <source>What you have changed on it by hand is lost otherwise.</source>
        <translation>បើមិនដូច្នេះទេ អ្វីដែលអ្នកបានកែដោយដៃនឹងបាត់បង់។</translation>
    </message>
    <message>
        <source>%1 Save the sheet as a template, or what you have changed on it by hand is lost.</source>
        <translation>%1 សូមរក្សាទុកសន្លឹកជាគំរូ បើមិនដូច្នេះទេ អ្វីដែលអ្នកបានកែដោយដៃនឹងបាត់បង់។</translation>
    </message>
    <message>
        <source>&amp;Keep in the plan…</source>
        <translation>រក្សាទុកក្នុងផែនការ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>បោះចោល(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Arrange the sheet anew for this paper?</source>
        <translation>រៀបចំសន្លឹកសារជាថ្មីសម្រាប់ក្រដាសនេះឬ?</translation>
    </message>
    <message>
        <source>What has been changed on it by hand goes. Undo in the plan brings it back.</source>
        <translation>អ្វីដែលបានកែដោយដៃនឹងបាត់ទៅ។ ការត្រឡប់វិញក្នុងផែនការនឹងនាំវាត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>What you have changed on it by hand goes. To have both, keep the sheet in the plan first.</source>
        <translation>អ្វីដែលអ្នកបានកែដោយដៃនឹងបាត់ទៅ។ ដើម្បីមានទាំងពីរ សូមរក្សាទុកសន្លឹកក្នុងផែនការជាមុនសិន។</translation>
    </message>
    <message>
        <source>&amp;Arrange anew</source>
        <translation>រៀបចំសារជាថ្មី(&amp;A)</translation>
    </message>
    <message>
        <source>The map sheet is kept in its plan as “%1”.</source>
        <translation>សន្លឹកផែនទីត្រូវបានរក្សាទុកក្នុងផែនការរបស់វាជា “%1”។</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>រក្សាទុកក្នុងផែនការ</translation>
    </message>
    <message>
        <source>The plan keeps the sheet under this name, with all that you have changed on it. Its legend and areas go on following the plan; what you change on it later is stored by itself.</source>
        <translation>ផែនការរក្សាទុកសន្លឹកក្រោមឈ្មោះនេះ ជាមួយអ្វីៗទាំងអស់ដែលអ្នកបានផ្លាស់ប្ដូរ។ និទស្សន៍ និងផ្ទៃដីរបស់វានៅតែដើរតាមផែនការ ហើយអ្វីដែលអ្នកផ្លាស់ប្ដូរពេលក្រោយត្រូវបានរក្សាទុកដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>រក្សាទុក(&amp;K)</translation>
    </message>
    <message>
        <source>Rename the sheet</source>
        <translation>ប្ដូរឈ្មោះសន្លឹក</translation>
    </message>
    <message>
        <source>The plan keeps the sheet under this name; the title on it stays as it is.</source>
        <translation>ផែនការរក្សាទុកសន្លឹកក្រោមឈ្មោះនេះ; ចំណងជើងលើវានៅដដែល។</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្ដូរឈ្មោះ(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo in the plan brings it back.</source>
        <translation>“%1” ត្រូវបានលុប។ ការត្រឡប់វិញក្នុងផែនការនឹងនាំវាត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>“%1” is not kept in the plan any more: that was undone.</source>
        <translation>“%1” លែងត្រូវបានរក្សាទុកក្នុងផែនការទៀតហើយ៖ ការរក្សាទុកត្រូវបានត្រឡប់វិញ។</translation>
    </message>
</context>
<context>
    <name>madang::SheetForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>ប្លង់(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>សេណារីយ៉ូ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ភាសា(&amp;L)</translation>
    </message>
    <message>
        <source>Second l&amp;anguage</source>
        <translation>ភាសាទីពីរ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ក្រដាស(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Way up</source>
        <translation>ទិស(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>បង្ហាញ(&amp;S)</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>មាត្រដ្ឋាន(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ចំណងជើង(&amp;T)</translation>
    </message>
    <message>
        <source>Second title</source>
        <translation>ចំណងជើងទីពីរ</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>គុណភាពបង្ហាញ(&amp;R)</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ផែនការគោល</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្ដេក</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>ផែនការទាំងមូល</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>អ្វីដែលផែនទីបង្ហាញ</translation>
    </message>
    <message>
        <source>A sheet for each zone</source>
        <translation>ប្លង់មួយសម្រាប់តំបន់នីមួយៗ</translation>
    </message>
    <message>
        <source>A sheet for each block</source>
        <translation>ប្លង់មួយសម្រាប់ប្លុកនីមួយៗ</translation>
    </message>
    <message>
        <source>A sheet for each catchment</source>
        <translation>ប្លង់មួយសម្រាប់អាងនីមួយៗ</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ឲ្យសមនឹងក្រដាស</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 ចំណុចក្នុងមួយអ៊ីញ</translation>
    </message>
    <message>
        <source>Of pictures, and of what a PDF or SVG holds as pictures</source>
        <translation>សម្រាប់រូបភាព និងអ្វីដែល PDF ឬ SVG ផ្ទុកជារូបភាព</translation>
    </message>
    <message>
        <source>The map can also be moved by hand: Move the map, above the sheet</source>
        <translation>អាចរំកិលផែនទីដោយដៃបានដែរ៖ “ផ្លាស់ទីផែនទី” នៅខាងលើសន្លឹក</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>រក្សាទុកច្បាប់ចម្លង(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keep in the plan…</source>
        <translation>រក្សាទុកក្នុងផែនការ(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep this sheet under another name as well, and go on with that one</source>
        <translation>រក្សាទុកសន្លឹកនេះក្រោមឈ្មោះផ្សេងទៀតដែរ ហើយបន្តជាមួយសន្លឹកនោះ</translation>
    </message>
    <message>
        <source>Keep this sheet in the plan under a name, with all that you change on it by hand</source>
        <translation>រក្សាទុកសន្លឹកនេះក្នុងផែនការក្រោមឈ្មោះមួយ ជាមួយអ្វីៗទាំងអស់ដែលអ្នកកែដោយដៃ</translation>
    </message>
    <message>
        <source>Rename the sheet in the plan</source>
        <translation>ប្ដូរឈ្មោះសន្លឹកក្នុងផែនការ</translation>
    </message>
    <message>
        <source>Delete the sheet from the plan; undo brings it back</source>
        <translation>លុបសន្លឹកចេញពីផែនការ; ការត្រឡប់វិញនាំវាត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Delete the sheet from the plan</source>
        <translation>លុបសន្លឹកចេញពីផែនការ</translation>
    </message>
    <message>
        <source>In the plan. What you change is stored by itself.</source>
        <translation>នៅក្នុងផែនការ។ អ្វីដែលអ្នកផ្លាស់ប្ដូរត្រូវបានរក្សាទុកដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>In the plan, which can only be read now.</source>
        <translation>នៅក្នុងផែនការ ដែលឥឡូវអាចអានបានតែប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>madang::SheetNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>madang::SheetPreview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose and move parts</source>
        <translation>ជ្រើស និងផ្លាស់ទីផ្នែក</translation>
    </message>
    <message>
        <source>Choose parts of the sheet, move them and make them larger; their words and looks are at the right</source>
        <translation>ជ្រើសផ្នែកនៃសន្លឹក ផ្លាស់ទី និងពង្រីកវា។ អក្សរ និងរូបរាងរបស់វាស្ថិតនៅខាងស្តាំ</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>ផ្លាស់ទីផែនទី</translation>
    </message>
    <message>
        <source>Drag the map in its frame; the wheel changes its scale</source>
        <translation>អូសផែនទីក្នុងស៊ុមរបស់វា។ កង់កណ្តុរប្តូរមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>ផ្លាស់ទីទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Move the view over the sheet</source>
        <translation>ផ្លាស់ទីទិដ្ឋភាពលើសន្លឹក</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>See the sheet larger</source>
        <translation>មើលសន្លឹកធំជាងនេះ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>See the sheet smaller</source>
        <translation>មើលសន្លឹកតូចជាងនេះ</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>សន្លឹកទាំងមូល</translation>
    </message>
    <message>
        <source>See the whole sheet</source>
        <translation>មើលសន្លឹកទាំងមូល</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Take back the last step on this sheet</source>
        <translation>ត្រឡប់វិញនូវជំហានចុងក្រោយលើសន្លឹកនេះ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Repeat the step on this sheet that was taken back</source>
        <translation>ធ្វើឡើងវិញនូវជំហានលើសន្លឹកនេះដែលបានត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>លុបចេញ</translation>
    </message>
    <message>
        <source>Remove the chosen parts from this sheet</source>
        <translation>លុបផ្នែកដែលបានជ្រើសចេញពីសន្លឹកនេះ</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>សន្លឹកដូចដែលនឹងបោះពុម្ព</translation>
    </message>
</context>
<context>
    <name>madang::SheetTask</name>
    <message>
        <source>Map sheet: %1</source>
        <translation>សន្លឹកផែនទី៖ %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this sheet. Choose smaller paper or fewer dots per inch.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់សម្រាប់សន្លឹកនេះទេ។ សូមជ្រើសក្រដាសតូចជាង ឬចំណុចក្នុងមួយអ៊ីញតិចជាងនេះ។</translation>
    </message>
</context>
<context>
    <name>madang::SheetWindow</name>
    <message>
        <source>Map sheets</source>
        <translation>ប្លង់ផែនទី</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ប្លង់</translation>
    </message>
    <message>
        <source>Chosen part</source>
        <translation>ផ្នែកដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>The sheet before</source>
        <translation>សន្លឹកមុន</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>សន្លឹកបន្ទាប់</translation>
    </message>
    <message>
        <source>&amp;Write the sheet…</source>
        <translation>សរសេរសន្លឹក(&amp;W)…</translation>
    </message>
    <message>
        <source>As PDF, SVG or pictures; a PDF holds the sheets of all districts, the others become a file each</source>
        <translation>ជា PDF, SVG ឬរូបភាព។ PDF មួយផ្ទុកសន្លឹកនៃតំបន់ទាំងអស់ ទម្រង់ផ្សេងទៀតជាឯកសារមួយក្នុងមួយសន្លឹក</translation>
    </message>
    <message>
        <source>&amp;Open template…</source>
        <translation>បើកគំរូ(&amp;O)…</translation>
    </message>
    <message>
        <source>Draw the sheet on a layout template (.qpt) of your own, made here or in QGIS</source>
        <translation>គូរសន្លឹកលើគំរូប្លង់រៀបចំ (.qpt) ផ្ទាល់ខ្លួន ដែលបានធ្វើនៅទីនេះ ឬក្នុង QGIS</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>រក្សាទុកជាគំរូ(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep this sheet with all that you have changed as a layout template (.qpt), for here and for QGIS</source>
        <translation>រក្សាទុកសន្លឹកនេះ ជាមួយអ្វីៗទាំងអស់ដែលអ្នកបានប្តូរ ជាគំរូប្លង់រៀបចំ (.qpt) សម្រាប់ទីនេះ និងសម្រាប់ QGIS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Progress of writing the sheet</source>
        <translation>វឌ្ឍនភាពនៃការសរសេរសន្លឹក</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>ប្លង់ %1 នៃ %2</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ប្លង់មួយ</translation>
    </message>
    <message>
        <source>Choose a part of the sheet with the pointer: a text to change its words, a sample, a line. The map is moved with “Move the map”; its scale is on the page “Sheet”.</source>
        <translation>ជ្រើសផ្នែកមួយនៃសន្លឹកដោយទ្រនិច៖ អត្ថបទដើម្បីប្តូរពាក្យ គំរូពណ៌ ឬបន្ទាត់។ ផែនទីត្រូវរំកិលដោយ “ផ្លាស់ទីផែនទី”។ មាត្រដ្ឋានរបស់វាស្ថិតលើទំព័រ “ប្លង់”។</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>សរសេរសន្លឹក</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>PDF (*.pdf);;រូបភាព (*.png);;គំនូរ (*.svg)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>បានបោះបង់។ គ្មានឯកសារណាត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>សន្លឹកស្ថិតក្នុង %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>សន្លឹក %n ស្ថិតក្នុង %1។</numerusform>
            <numerusform>សន្លឹក %n ស្ថិតក្នុង %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>បើកគំរូ</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>គំរូប្លង់រៀបចំ (*.qpt)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>រក្សាទុកជាគំរូ</translation>
    </message>
    <message>
        <source>The sheet has no map any more.</source>
        <translation>សន្លឹកលែងមានផែនទីទៀតហើយ។</translation>
    </message>
    <message>
        <source>Take back its removal with Undo above the sheet.</source>
        <translation>សូមយកផែនទីមកវិញដោយប្រើ ត្រឡប់វិញ នៅខាងលើសន្លឹក។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>ឯកសារ %n មានរួចហើយ។ ជំនួសវាឬ?</numerusform>
            <numerusform>ឯកសារ %n មានរួចហើយ។ ជំនួសវាឬ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ផ្លូវកាត់ក្តារចុច</translation>
    </message>
    <message>
        <source>Themes of the map</source>
        <translation>ប្រធានបទផែនទី</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 ដល់ Ctrl+4</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>ផ្ទាំង</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 ដល់ Alt+9</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ផ្នែកបន្ទាប់នៃបង្អួច</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Show a finding on the map</source>
        <translation>បង្ហាញលទ្ធផលពិនិត្យលើផែនទី</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take back the last point of a measurement</source>
        <translation>លុបចំណុចចុងក្រោយនៃការវាស់វែង</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Close the card, clear a measurement</source>
        <translation>បិទកាត លុបការវាស់វែង</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>madang::SidePanel</name>
    <message>
        <source>La&amp;yers</source>
        <translation>ស្រទាប់(&amp;Y)</translation>
    </message>
    <message>
        <source>Schematic plan for training. Nothing in it was surveyed.</source>
        <translation>ប្លង់គំនូសបំព្រួញសម្រាប់ការបណ្តុះបណ្តាល។ គ្មានអ្វីត្រូវបានវាស់វែងជាក់ស្តែងទេ។</translation>
    </message>
</context>
<context>
    <name>madang::StartPage</name>
    <message>
        <source>Draw a city&apos;s master plan, test it, and report on it in two languages.</source>
        <translation>គូរប្លង់គោលទីក្រុង សាកល្បងវា ហើយធ្វើរបាយការណ៍ជាពីរភាសា។</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>បើកប្លង់គំរូ</translation>
    </message>
    <message>
        <source>A schematic plan of Battambang to try everything on. You get a copy of your own.</source>
        <translation>ប្លង់គំនូសបំព្រួញនៃក្រុងបាត់ដំបងសម្រាប់សាកល្បងអ្វីៗទាំងអស់។ អ្នកនឹងទទួលបានច្បាប់ចម្លងផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Start a new plan</source>
        <translation>ចាប់ផ្តើមប្លង់ថ្មី</translation>
    </message>
    <message>
        <source>An empty plan for a country, with its land-use classes and coordinate system.</source>
        <translation>ប្លង់ទទេសម្រាប់ប្រទេសមួយ ជាមួយប្រភេទប្រើប្រាស់ដី និងប្រព័ន្ធកូអរដោនេរបស់ប្រទេសនោះ។</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>បើកប្លង់</translation>
    </message>
    <message>
        <source>A plan file (.gpkg) from this computer or a stick. You can also drop it on this window.</source>
        <translation>ឯកសារប្លង់ (.gpkg) ពីកុំព្យូទ័រនេះ ឬពី USB។ អ្នកក៏អាចទម្លាក់វាលើបង្អួចនេះបានដែរ។</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>បើកចុងក្រោយ</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>madang::SwipeHandle</name>
    <message>
        <source>Line between the two scenarios</source>
        <translation>បន្ទាត់រវាងសេណារីយ៉ូទាំងពីរ</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>អូសវា ឬរំកិលវាដោយគ្រាប់ចុចព្រួញ</translation>
    </message>
</context>
<context>
    <name>madang::TableEditing</name>
    <message>
        <source>Nothing was pasted. There are %1 rows to paste, and %2 from the chosen one to the end of the table.</source>
        <translation>គ្មានអ្វីត្រូវបានបិទភ្ជាប់ទេ។ មាន %1 ជួរដែលត្រូវបិទភ្ជាប់ ប៉ុន្តែពីជួរដែលបានជ្រើសដល់ចុងតារាងមានតែ %2។</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1, column “%2”: %3</source>
        <translation>គ្មានអ្វីត្រូវបានបិទភ្ជាប់ទេ។ បន្ទាត់ទី %1 ជួរឈរ “%2”៖ %3</translation>
    </message>
</context>
<context>
    <name>madang::ThemeLayers</name>
    <message>
        <source>The map is without the layers of “%1”</source>
        <translation>ផែនទីគ្មានស្រទាប់នៃ “%1”</translation>
    </message>
    <message>
        <source>Map layers: %1</source>
        <translation>ស្រទាប់ផែនទី៖ %1</translation>
    </message>
</context>
<context>
    <name>madang::ThemeSwitch</name>
    <message>
        <source>Map theme</source>
        <translation>ប្រធានបទផែនទី</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::TypedValuesBar</name>
    <message>
        <source>°</source>
        <comment>after an angle</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres, after a length</comment>
        <translation>ម</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the last point.</source>
        <translation>ចុចលើឈ្មោះ ឬចុច Shift និងអក្សរ ដើម្បីវាស់ពីចំណុចមុន។</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, for the coordinate itself.</source>
        <translation>ចុចលើឈ្មោះ ឬចុច Shift និងអក្សរ ដើម្បីប្រើកូអរដោនេផ្ទាល់។</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ប្រវែង</translation>
    </message>
    <message>
        <source>How long the next side is, in metres (D)</source>
        <translation>ប្រវែងនៃជ្រុងបន្ទាប់ គិតជាម៉ែត្រ (D)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>angle to the last side</comment>
        <translation>មុំបត់</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>មុំ</translation>
    </message>
    <message>
        <source>Angle to the last side, anticlockwise (A)</source>
        <translation>មុំពីជ្រុងមុន បញ្ច្រាសទ្រនិចនាឡិកា (A)</translation>
    </message>
    <message>
        <source>Angle from the east, anticlockwise (A)</source>
        <translation>មុំពីទិសខាងកើត បញ្ច្រាសទ្រនិចនាឡិកា (A)</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the east.</source>
        <translation>ចុចលើឈ្មោះ ឬចុច Shift និងអក្សរ ដើម្បីវាស់ពីទិសខាងកើត។</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the last side.</source>
        <translation>ចុចលើឈ្មោះ ឬចុច Shift និងអក្សរ ដើម្បីវាស់ពីជ្រុងមុន។</translation>
    </message>
    <message>
        <source>ΔX</source>
        <comment>from the last point</comment>
        <translation>ΔX</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>How far to the east of the last point (X)</source>
        <translation>ចម្ងាយទៅខាងកើតពីចំណុចមុន (X)</translation>
    </message>
    <message>
        <source>Coordinate to the east (X)</source>
        <translation>កូអរដោនេទៅខាងកើត (X)</translation>
    </message>
    <message>
        <source>ΔY</source>
        <comment>from the last point</comment>
        <translation>ΔY</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>How far to the north of the last point (Y)</source>
        <translation>ចម្ងាយទៅខាងជើងពីចំណុចមុន (Y)</translation>
    </message>
    <message>
        <source>Coordinate to the north (Y)</source>
        <translation>កូអរដោនេទៅខាងជើង (Y)</translation>
    </message>
    <message>
        <source>Enter or Tab keeps a value. A click, or Enter again, sets the point.</source>
        <translation>Enter ឬ Tab រក្សាតម្លៃ។ ចុច ឬ Enter ម្តងទៀត ដើម្បីដាក់ចំណុច។</translation>
    </message>
    <message>
        <source>A length and an angle, or X and Y, determine the point; with one of them, click where it goes.</source>
        <translation>ប្រវែងនិងមុំ ឬ X និង Y កំណត់ចំណុច។ បើមានតែមួយ សូមចុចកន្លែងដែលវាត្រូវទៅ។</translation>
    </message>
</context>
<context>
    <name>madang::ViewCommands</name>
    <message>
        <source>&amp;View</source>
        <translation>ទិដ្ឋភាព(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>ពណ៌របស់បង្អួច(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ភ្លឺ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ងងឹត(&amp;D)</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>ទំហំអក្សរ(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ពេញអេក្រង់(&amp;F)</translation>
    </message>
</context>
<context>
    <name>madang::drainage::DrainagePanel</name>
    <message>
        <source>No terrain is chosen.</source>
        <translation>មិនទាន់បានជ្រើសសណ្ឋានដីទេ។</translation>
    </message>
    <message>
        <source>Choose a raster of heights, for example a GeoTIFF.</source>
        <translation>សូមជ្រើសរ៉ាស្ទ័រកម្ពស់ ឧទាហរណ៍ GeoTIFF។</translation>
    </message>
    <message>
        <source>There is no room for the result.</source>
        <translation>គ្មានកន្លែងសម្រាប់លទ្ធផលទេ។</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>សូមធ្វើឱ្យមានកន្លែងទំនេរក្នុងថតសម្រាប់ឯកសារបណ្តោះអាសន្ន។</translation>
    </message>
    <message>
        <source>Largest area drained</source>
        <translation>ផ្ទៃធំបំផុតដែលទឹកហូរកាត់</translation>
    </message>
    <message>
        <source>%1 cells drain through one place.</source>
        <translation>ទឹកពី %1 ក្រឡាហូរកាត់កន្លែងតែមួយ។</translation>
    </message>
    <message>
        <source>Level ground and pits</source>
        <translation>ដីរាបស្មើ និងរណ្តៅ</translation>
    </message>
    <message>
        <source>Cells without a lower neighbour, before anything was filled</source>
        <translation>ក្រឡាដែលគ្មានក្រឡាជិតខាងទាបជាង មុនពេលបំពេញ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>បានបំពេញ</translation>
    </message>
    <message>
        <source>%1 cells were raised to the spill of their depression, by up to %2.</source>
        <translation>%1 ក្រឡាត្រូវបានលើកដល់កម្ពស់ហៀរនៃទីទំនាបរបស់វា រហូតដល់ %2។</translation>
    </message>
    <message>
        <source>Places where water stays</source>
        <translation>កន្លែងដែលទឹកដក់</translation>
    </message>
    <message>
        <source>%1 cells drain into them and nowhere else.</source>
        <translation>ទឹកពី %1 ក្រឡាហូរចូលវា ហើយមិនហូរទៅកន្លែងផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Outlets at the edge</source>
        <translation>ច្រកចេញនៅគែម</translation>
    </message>
    <message>
        <source>Cells where water leaves the terrain</source>
        <translation>ក្រឡាដែលទឹកហូរចេញពីសណ្ឋានដី</translation>
    </message>
    <message>
        <source>&amp;Terrain</source>
        <translation>សណ្ឋានដី(&amp;T)</translation>
    </message>
    <message>
        <source>Raster of heights</source>
        <translation>រ៉ាស្ទ័រកម្ពស់</translation>
    </message>
    <message>
        <source>Any raster of heights with one band: GeoTIFF, ASCII grid …</source>
        <translation>រ៉ាស្ទ័រកម្ពស់ណាក៏បានដែលមានបង់តែមួយ៖ GeoTIFF, ASCII grid …</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>រកមើល(&amp;B)…</translation>
    </message>
    <message>
        <source>The file names no &amp;coordinate system. Which is it?</source>
        <translation>ឯកសារមិនបញ្ជាក់ប្រព័ន្ធកូអរដោនេទេ។ តើជាប្រព័ន្ធណា?(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>វិធីសាស្ត្រ(&amp;M)</translation>
    </message>
    <message>
        <source>D8: to the steepest of eight neighbours</source>
        <translation>D8៖ ទៅក្រឡាចោតបំផុតក្នុងចំណោមក្រឡាជិតខាងទាំងប្រាំបី</translation>
    </message>
    <message>
        <source>O&apos;Callaghan and Mark 1984; flats drain towards their outlet (Barnes et al. 2014)</source>
        <translation>O&apos;Callaghan និង Mark 1984។ ដីរាបហូរទៅរកច្រកចេញរបស់វា (Barnes et al. 2014)</translation>
    </message>
    <message>
        <source>&amp;Fill depressions</source>
        <translation>បំពេញទីទំនាប(&amp;F)</translation>
    </message>
    <message>
        <source>Without it water stays in pits, real ones and errors of the terrain alike</source>
        <translation>បើមិនជ្រើស ទឹកដក់ក្នុងរណ្តៅ ទាំងរណ្តៅពិត និងកំហុសនៃសណ្ឋានដី</translation>
    </message>
    <message>
        <source>&amp;Vertical error of the terrain</source>
        <translation>កំហុសកម្ពស់នៃសណ្ឋានដី(&amp;V)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>The step of its heights</source>
        <translation>ជំហាននៃកម្ពស់របស់វា</translation>
    </message>
    <message>
        <source>As its maker states it. Slopes below it are told as a finding.</source>
        <translation>ដូចដែលអ្នកផលិតបញ្ជាក់។ ជម្រាលតូចជាងនេះត្រូវបានរាយការណ៍ក្នុងលទ្ធផលពិនិត្យ។</translation>
    </message>
    <message>
        <source>Streams on the map</source>
        <translation>ផ្លូវទឹកហូរលើផែនទី</translation>
    </message>
    <message>
        <source>&amp;Show places that drain at least</source>
        <translation>បង្ហាញកន្លែងដែលទឹកពីផ្ទៃយ៉ាងតិចហូរកាត់(&amp;S)</translation>
    </message>
    <message>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <source>For the map only: nothing is computed again</source>
        <translation>សម្រាប់ផែនទីតែប៉ុណ្ណោះ៖ គ្មានអ្វីត្រូវគណនាឡើងវិញទេ</translation>
    </message>
    <message>
        <source>Least area drained</source>
        <translation>ផ្ទៃតិចបំផុតដែលទឹកហូរកាត់</translation>
    </message>
    <message>
        <source>What this terrain cannot tell</source>
        <translation>អ្វីដែលសណ្ឋានដីនេះមិនអាចបង្ហាញ</translation>
    </message>
    <message>
        <source>Follows water down the terrain: where it gathers, how much land drains through each place, and where the terrain is too coarse to say.</source>
        <translation>តាមដានទឹកហូរលើសណ្ឋានដី៖ កន្លែងដែលទឹកប្រមូលផ្តុំ ទឹកពីផ្ទៃដីប៉ុន្មានហូរកាត់កន្លែងនីមួយៗ និងកន្លែងដែលសណ្ឋានដីគ្រោតពេកមិនអាចបញ្ជាក់បាន។</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>សណ្ឋានដី</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)</source>
        <translation>រ៉ាស្ទ័រ (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>The coordinate system of the terrain&apos;s file, as its supplier names it</source>
        <translation>ប្រព័ន្ធកូអរដោនេនៃឯកសារសណ្ឋានដី ដូចដែលអ្នកផ្គត់ផ្គង់បញ្ជាក់</translation>
    </message>
</context>
<context>
    <name>madang::drainage::DrainagePlugin</name>
    <message>
        <source>Drainage</source>
        <translation>ការរំដោះទឹក</translation>
    </message>
    <message>
        <source>Where water gathers on the terrain</source>
        <translation>កន្លែងដែលទឹកប្រមូលផ្តុំលើសណ្ឋានដី</translation>
    </message>
</context>
<context>
    <name>madang::feasibility::CashFlowPanel</name>
    <message>
        <source>No table is chosen.</source>
        <translation>មិនទាន់បានជ្រើសតារាងទេ។</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns year, cost and benefit.</source>
        <translation>សូមជ្រើសឯកសារ CSV ដែលមានជួរឈរ year, cost និង benefit។</translation>
    </message>
    <message numerus="yes">
        <source>The table cannot be used: %n problem(s).</source>
        <translation>
            <numerusform>មិនអាចប្រើតារាងបានទេ៖ បញ្ហា %n។</numerusform>
            <numerusform>មិនអាចប្រើតារាងបានទេ៖ បញ្ហា %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>The findings name each row and column.</source>
        <translation>លទ្ធផលពិនិត្យបញ្ជាក់ជួរ និងជួរឈរនីមួយៗ។</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>មិនកំណត់</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>EIRR</translation>
    </message>
    <message>
        <source>The rate at which the net present value is zero</source>
        <translation>អត្រាដែលធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ</translation>
    </message>
    <message>
        <source>EIRR: %1</source>
        <translation>EIRR៖ %1</translation>
    </message>
    <message>
        <source>Several rates bring the net present value to zero. Decide by NPV and B/C at a given discount rate.</source>
        <translation>អត្រាច្រើនធ្វើឱ្យតម្លៃបច្ចុប្បន្នសុទ្ធស្មើសូន្យ។ សូមសម្រេចតាម NPV និង B/C នៅអត្រាអប្បហារដែលបានកំណត់។</translation>
    </message>
    <message>
        <source>B/C at %1</source>
        <translation>B/C នៅ %1</translation>
    </message>
    <message>
        <source>Present value of benefits over present value of costs</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃអត្ថប្រយោជន៍ចែកនឹងតម្លៃបច្ចុប្បន្ននៃចំណាយ</translation>
    </message>
    <message>
        <source>Not defined: the costs do not come to more than zero.</source>
        <translation>មិនកំណត់៖ ចំណាយសរុបមិនលើសពីសូន្យទេ។</translation>
    </message>
    <message>
        <source>At a rate of</source>
        <translation>នៅអត្រា</translation>
    </message>
    <message>
        <source>PV of benefits</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Present value of the benefits</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>PV of costs</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃចំណាយ</translation>
    </message>
    <message>
        <source>Present value of the costs</source>
        <translation>តម្លៃបច្ចុប្បន្ននៃចំណាយ</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Net present value: benefits less costs</source>
        <translation>តម្លៃបច្ចុប្បន្នសុទ្ធ៖ អត្ថប្រយោជន៍ដកចំណាយ</translation>
    </message>
    <message>
        <source>B/C</source>
        <translation>B/C</translation>
    </message>
    <message>
        <source>Benefit/cost ratio</source>
        <translation>ផលធៀបអត្ថប្រយោជន៍/ចំណាយ</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Cumulative NPV, %1</source>
        <translation>NPV បង្គរ, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Σ NPV, %1</source>
        <translation>Σ NPV, %1</translation>
    </message>
    <message>
        <source>Money as in the table, discounted to year 0.</source>
        <translation>ប្រាក់ដូចក្នុងតារាង អប្បហារដល់ឆ្នាំទី 0។</translation>
    </message>
    <message>
        <source>Money in %1 at prices of %2, discounted to year 0.</source>
        <translation>ប្រាក់គិតជា %1 តាមតម្លៃឆ្នាំ %2 អប្បហារដល់ឆ្នាំទី 0។</translation>
    </message>
    <message>
        <source>&amp;Table of costs and benefits</source>
        <translation>តារាងចំណាយ និងអត្ថប្រយោជន៍(&amp;T)</translation>
    </message>
    <message>
        <source>CSV with the columns year, cost, benefit</source>
        <translation>CSV ដែលមានជួរឈរ year, cost, benefit</translation>
    </message>
    <message>
        <source>A row for each year; year 0 is the base year and is not discounted</source>
        <translation>មួយជួរសម្រាប់ឆ្នាំនីមួយៗ។ ឆ្នាំទី 0 គឺឆ្នាំមូលដ្ឋាន ហើយមិនត្រូវអប្បហារទេ</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>រកមើល(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Discount rates (% a year)</source>
        <translation>អត្រាអប្បហារ (% ក្នុងមួយឆ្នាំ)(&amp;D)</translation>
    </message>
    <message>
        <source>Several rates with commas between them; they are remembered. Empty brings back those proposed.</source>
        <translation>អត្រាច្រើនបំបែកដោយក្បៀស វានឹងត្រូវចងចាំ។ ទុកឱ្យទទេដើម្បីយកអត្រាដែលស្នើមកវិញ។</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation>%1 %៖ %2</translation>
    </message>
    <message>
        <source>Base &amp;year of the table</source>
        <translation>ឆ្នាំមូលដ្ឋាននៃតារាង(&amp;Y)</translation>
    </message>
    <message>
        <source>Years are numbered from 0</source>
        <translation>ឆ្នាំរាប់ពី 0</translation>
    </message>
    <message>
        <source>For tables in calendar years: the year that counts as year 0</source>
        <translation>សម្រាប់តារាងតាមឆ្នាំប្រតិទិន៖ ឆ្នាំដែលរាប់ជាឆ្នាំទី 0</translation>
    </message>
    <message>
        <source>Costs, benefits and cumulative NPV</source>
        <translation>ចំណាយ អត្ថប្រយោជន៍ និង NPV បង្គរ</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>តាមឆ្នាំ</translation>
    </message>
    <message>
        <source>Present values, NPV and B/C at each rate</source>
        <translation>តម្លៃបច្ចុប្បន្ន NPV និង B/C តាមអត្រានីមួយៗ</translation>
    </message>
    <message>
        <source>Discounts a table of yearly costs and benefits: NPV and B/C at each rate, and every internal rate of return.</source>
        <translation>អប្បហារតារាងចំណាយ និងអត្ថប្រយោជន៍ប្រចាំឆ្នាំ៖ NPV និង B/C តាមអត្រានីមួយៗ និងអត្រាចំណូលផ្ទៃក្នុងទាំងអស់។</translation>
    </message>
    <message>
        <source>Table of costs and benefits</source>
        <translation>តារាងចំណាយ និងអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>តារាង (*.csv *.txt *.tsv);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Money as in the table</source>
        <translation>ប្រាក់ដូចក្នុងតារាង</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>ឆ្នាំ %1</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>អត្ថប្រយោជន៍៖ %1</translation>
    </message>
    <message>
        <source>Costs: %1</source>
        <translation>ចំណាយ៖ %1</translation>
    </message>
    <message>
        <source>Cumulative NPV at %1: %2</source>
        <translation>NPV បង្គរ, %1៖ %2</translation>
    </message>
</context>
<context>
    <name>madang::feasibility::FeasibilityPlugin</name>
    <message>
        <source>Feasibility</source>
        <translation>លទ្ធភាពគម្រោង</translation>
    </message>
    <message>
        <source>Costs, benefits, NPV, B/C and EIRR</source>
        <translation>ចំណាយ អត្ថប្រយោជន៍ NPV, B/C និង EIRR</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::BlocksPage</name>
    <message numerus="yes">
        <source>New blocks</source>
        <translation>
            <numerusform>ប្លុកថ្មី</numerusform>
            <numerusform>ប្លុកថ្មី</numerusform>
        </translation>
    </message>
    <message>
        <source>Land of the new blocks</source>
        <translation>ដីនៃប្លុកថ្មី</translation>
    </message>
    <message>
        <source>Measured on the ellipsoid</source>
        <translation>វាស់លើអេលីបសូអ៊ីត</translation>
    </message>
    <message>
        <source>Mean block</source>
        <translation>ទំហំប្លុកមធ្យម</translation>
    </message>
    <message>
        <source>From %1 m² to %2 m², half of them under %3 m²</source>
        <translation>ពី %1 ម² ដល់ %2 ម² ពាក់កណ្តាលតូចជាង %3 ម²</translation>
    </message>
    <message>
        <source>Of the site is road</source>
        <translation>នៃទីតាំងជាផ្លូវ</translation>
    </message>
    <message>
        <source>%1 of the site&apos;s %2</source>
        <translation>%1 នៃទីតាំង %2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>ម²</translation>
    </message>
    <message>
        <source>m along roads</source>
        <translation>ម តាមផ្លូវ</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) would be added.</source>
        <translation>
            <numerusform>ប្លុក %n នឹងត្រូវបន្ថែម។</numerusform>
            <numerusform>ប្លុក %n នឹងត្រូវបន្ថែម។</numerusform>
        </translation>
    </message>
    <message>
        <source>No block would be added.</source>
        <translation>គ្មានប្លុកណានឹងត្រូវបន្ថែមទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that are there now would go.</source>
        <translation>
            <numerusform>ប្លុក %n ដែលមានឥឡូវនេះ នឹងត្រូវលុប។</numerusform>
            <numerusform>ប្លុក %n ដែលមានឥឡូវនេះ នឹងត្រូវលុប។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on them would go too.</source>
        <translation>
            <numerusform>ក្បាលដី %n លើប្លុកទាំងនោះ ក៏នឹងត្រូវលុបដែរ។</numerusform>
            <numerusform>ក្បាលដី %n លើប្លុកទាំងនោះ ក៏នឹងត្រូវលុបដែរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay as they are.</source>
        <translation>
            <numerusform>ប្លុក %n នៅដដែល។</numerusform>
            <numerusform>ប្លុក %n នៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed blocks</source>
        <translation>ប្លុកដែលស្នើ</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>ទីតាំង(&amp;S)</translation>
    </message>
    <message>
        <source>Plan boundary</source>
        <translation>ព្រំប្រទល់ប្លង់</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>តំបន់ទាំងអស់</translation>
    </message>
    <message>
        <source>How far blocks may reach. The plan boundary is a constraint area of that kind.</source>
        <translation>ប្លុកអាចលាតដល់ណា។ ព្រំប្រទល់ប្លង់គឺជាតំបន់កម្រិតប្រភេទនោះ។</translation>
    </message>
    <message>
        <source>S&amp;mallest block</source>
        <translation>ប្លុកតូចបំផុត(&amp;M)</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> ម²</translation>
    </message>
    <message>
        <source>Smaller pieces between roads are slivers and are left out</source>
        <translation>ផ្នែកតូចជាងនេះរវាងផ្លូវគឺជាដីស្ដើង ហើយត្រូវទុកចេញ</translation>
    </message>
    <message>
        <source>Re&amp;place the blocks there now, and their parcels</source>
        <translation>ជំនួសប្លុកដែលមានឥឡូវនេះ និងក្បាលដីរបស់វា(&amp;P)</translation>
    </message>
    <message>
        <source>Without it new blocks are made only where there are none</source>
        <translation>បើមិនជ្រើស ប្លុកថ្មីត្រូវបង្កើតតែកន្លែងដែលគ្មានប្លុក</translation>
    </message>
    <message>
        <source>Area and road edge of each new block</source>
        <translation>ផ្ទៃ និងប្រវែងជាប់ផ្លូវនៃប្លុកថ្មីនីមួយៗ</translation>
    </message>
    <message>
        <source>Makes blocks of the land that the roads leave of the site. Nothing is written before you add them to the plan.</source>
        <translation>បង្កើតប្លុកពីដីនៃទីតាំងដែលនៅសល់ពីផ្លូវ។ គ្មានអ្វីត្រូវបានសរសេរទេ មុនពេលអ្នកបន្ថែមវាទៅក្នុងប្លង់។</translation>
    </message>
    <message>
        <source>Plan boundary, else zones, else what roads enclose</source>
        <translation>ព្រំប្រទល់ប្លង់ បើគ្មានគឺតំបន់ បើគ្មានគឺដីដែលផ្លូវព័ទ្ធជុំវិញ</translation>
    </message>
    <message>
        <source>Leave existing &amp;water out</source>
        <translation>ទុកផ្ទៃទឹកដែលមានស្រាប់ចេញ (&amp;W)</translation>
    </message>
    <message>
        <source>Blocks end at the shore of rivers, lakes and other water among the limits on building</source>
        <translation>ប្លុកបញ្ចប់នៅមាត់ទន្លេ បឹង និងផ្ទៃទឹកផ្សេងទៀតក្នុងចំណោមតំបន់កម្រិតការសាងសង់</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::MasterplanPanel</name>
    <message>
        <source>Steps of the master plan</source>
        <translation>ជំហាននៃប្លង់គោល</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Typical sections, and the land of the roads</source>
        <translation>មុខកាត់គំរូ និងដីផ្លូវ</translation>
    </message>
    <message>
        <source>The land between the roads</source>
        <translation>ដីរវាងផ្លូវ</translation>
    </message>
    <message>
        <source>Blocks divided into parcels</source>
        <translation>ប្លុកដែលបែងចែកជាក្បាលដី</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::MasterplanPlugin</name>
    <message>
        <source>Master plan</source>
        <translation>ប្លង់គោល</translation>
    </message>
    <message>
        <source>Land of roads, blocks between them, and parcels</source>
        <translation>ដីផ្លូវ ប្លុករវាងផ្លូវ និងក្បាលដី</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::ParcelsPage</name>
    <message>
        <source>No block is selected.</source>
        <translation>មិនទាន់បានជ្រើសប្លុកទេ។</translation>
    </message>
    <message>
        <source>Select blocks on the map with the drawing tools, or divide all blocks.</source>
        <translation>សូមជ្រើសប្លុកលើផែនទីដោយឧបករណ៍គូរ ឬបែងចែកប្លុកទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) would be added.</source>
        <translation>
            <numerusform>ក្បាលដី %n នឹងត្រូវបន្ថែម។</numerusform>
            <numerusform>ក្បាលដី %n នឹងត្រូវបន្ថែម។</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel would be added.</source>
        <translation>គ្មានក្បាលដីណានឹងត្រូវបន្ថែមទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) that are there now would go.</source>
        <translation>
            <numerusform>ក្បាលដី %n ដែលមានឥឡូវនេះ នឹងត្រូវលុប។</numerusform>
            <numerusform>ក្បាលដី %n ដែលមានឥឡូវនេះ នឹងត្រូវលុប។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>ប្លុក %n មានក្បាលដីរួចហើយ ហើយនៅដដែល។</numerusform>
            <numerusform>ប្លុក %n មានក្បាលដីរួចហើយ ហើយនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed parcels</source>
        <translation>ក្បាលដីដែលស្នើ</translation>
    </message>
    <message>
        <source>Proposed parcels without a road edge</source>
        <translation>ក្បាលដីដែលស្នើ តែមិនជាប់ផ្លូវ</translation>
    </message>
    <message numerus="yes">
        <source>New parcels</source>
        <translation>
            <numerusform>ក្បាលដីថ្មី</numerusform>
            <numerusform>ក្បាលដីថ្មី</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>សរុប %1</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>Mean parcel</source>
        <translation>ទំហំក្បាលដីមធ្យម</translation>
    </message>
    <message>
        <source>From %1 m² to %2 m², half of them under %3 m²</source>
        <translation>ពី %1 ម² ដល់ %2 ម² ពាក់កណ្តាលតូចជាង %3 ម²</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ម</translation>
    </message>
    <message>
        <source>Mean frontage</source>
        <translation>មុខដីមធ្យម</translation>
    </message>
    <message>
        <source>Of parcels with a road edge; a corner parcel has two</source>
        <translation>នៃក្បាលដីដែលជាប់ផ្លូវ ក្បាលដីជ្រុងមានមុខពីរ</translation>
    </message>
    <message>
        <source>Without a road edge</source>
        <translation>មិនជាប់ផ្លូវ</translation>
    </message>
    <message>
        <source>%1 of the new parcels</source>
        <translation>%1 នៃក្បាលដីថ្មី</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>mean m²</source>
        <translation>មធ្យម (ម²)</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>គ្មានផ្លូវ</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>ប្លុក(&amp;B)</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>ប្លុកទាំងអស់</translation>
    </message>
    <message>
        <source>Select blocks on the map with the drawing tools to divide these only</source>
        <translation>សូមជ្រើសប្លុកលើផែនទីដោយឧបករណ៍គូរ ដើម្បីបែងចែកតែប្លុកទាំងនេះ</translation>
    </message>
    <message>
        <source>&amp;Frontage along the road</source>
        <translation>មុខដីតាមផ្លូវ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Depth from the road</source>
        <translation>ជម្រៅពីផ្លូវ(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;mallest parcel</source>
        <translation>ក្បាលដីតូចបំផុត(&amp;M)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> ម</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> ម²</translation>
    </message>
    <message>
        <source>To aim at: parcels of a row are equally wide</source>
        <translation>តម្លៃគោលដៅ៖ ក្បាលដីក្នុងជួរមួយមានទទឹងស្មើគ្នា</translation>
    </message>
    <message>
        <source>To aim at: between two roads a row takes half of the land</source>
        <translation>តម្លៃគោលដៅ៖ រវាងផ្លូវពីរ ជួរមួយយកដីពាក់កណ្តាល</translation>
    </message>
    <message>
        <source>A smaller piece joins its neighbour</source>
        <translation>ផ្នែកតូចជាងនេះត្រូវភ្ជាប់ទៅផ្នែកជាប់</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>វិធីសាស្ត្រ(&amp;E)</translation>
    </message>
    <message>
        <source>Rows along the roads</source>
        <translation>ជួរតាមបណ្តោយផ្លូវ</translation>
    </message>
    <message>
        <source>Halves of the smallest box</source>
        <translation>ពុះពាក់កណ្តាលប្រអប់តូចបំផុត</translation>
    </message>
    <message>
        <source>Vanegas, Kelly, Weber, Halatsch, Aliaga and Müller 2012</source>
        <translation>Vanegas, Kelly, Weber, Halatsch, Aliaga និង Müller 2012</translation>
    </message>
    <message>
        <source>E&amp;very parcel reaches a road</source>
        <translation>ក្បាលដីទាំងអស់ត្រូវជាប់ផ្លូវ(&amp;V)</translation>
    </message>
    <message>
        <source>However deep that makes it. Without it rows keep their depth, and the land behind them has no road.</source>
        <translation>ទោះធ្វើឱ្យវាជ្រៅប៉ុណ្ណាក៏ដោយ។ បើមិនជ្រើស ជួររក្សាជម្រៅរបស់វា ហើយដីខាងក្រោយគ្មានផ្លូវ។</translation>
    </message>
    <message>
        <source>Re&amp;place the parcels there now</source>
        <translation>ជំនួសក្បាលដីដែលមានឥឡូវនេះ(&amp;P)</translation>
    </message>
    <message>
        <source>Without it blocks that have parcels are left as they are</source>
        <translation>បើមិនជ្រើស ប្លុកដែលមានក្បាលដីត្រូវទុកដដែល</translation>
    </message>
    <message>
        <source>Parcels of each block</source>
        <translation>ក្បាលដីនៃប្លុកនីមួយៗ</translation>
    </message>
    <message>
        <source>Divides blocks into parcels along the roads. Nothing is written before you add them to the plan.</source>
        <translation>បែងចែកប្លុកជាក្បាលដីតាមបណ្តោយផ្លូវ។ គ្មានអ្វីត្រូវបានសរសេរទេ មុនពេលអ្នកបន្ថែមវាទៅក្នុងប្លង់។</translation>
    </message>
    <message numerus="yes">
        <source>%n selected block(s)</source>
        <translation>
            <numerusform>ប្លុកដែលបានជ្រើស %n</numerusform>
            <numerusform>ប្លុកដែលបានជ្រើស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks selected on the map</source>
        <translation>ប្លុកដែលបានជ្រើសលើផែនទី</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::ProposedLand</name>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>បន្ថែមទៅក្នុងប្លង់(&amp;A)</translation>
    </message>
    <message>
        <source>Writes it into the scenario as one edit, which Undo takes back</source>
        <translation>សរសេរវាក្នុងសេណារីយ៉ូជាការកែតែមួយ ដែលអាចត្រឡប់វិញបាន</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>បានសរសេរក្នុងប្លង់៖ “%1”។ ការត្រឡប់វិញនឹងត្រឡប់វាវិញ។</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::RoadsPage</name>
    <message>
        <source>Roads</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message numerus="yes">
        <source>Along their centrelines, %n road(s)</source>
        <translation>
            <numerusform>តាមអ័ក្សផ្លូវ ផ្លូវ %n</numerusform>
            <numerusform>តាមអ័ក្សផ្លូវ ផ្លូវ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Land of the roads</source>
        <translation>ដីផ្លូវ</translation>
    </message>
    <message>
        <source>From boundary to boundary, inside the site and outside</source>
        <translation>ពីព្រំម្ខាងទៅព្រំម្ខាង ទាំងក្នុង និងក្រៅទីតាំង</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>នៃទីតាំង</translation>
    </message>
    <message>
        <source>%1 of the site&apos;s %2</source>
        <translation>%1 នៃទីតាំង %2</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>ចំណុចប្រសព្វ</translation>
    </message>
    <message>
        <source>Where three roads and more meet</source>
        <translation>កន្លែងដែលផ្លូវបី ឬច្រើនជាងនេះជួបគ្នា</translation>
    </message>
    <message>
        <source>By width alone</source>
        <translation>តាមទទឹងតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>មុខកាត់</translation>
    </message>
    <message>
        <source>m wide</source>
        <translation>ទទឹង (ម)</translation>
    </message>
    <message>
        <source>km</source>
        <translation>គ.ម.</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) lie on the land of the roads and would be cut.</source>
        <translation>
            <numerusform>ពហុកោណ %n ស្ថិតលើដីផ្លូវ ហើយនឹងត្រូវកាត់។</numerusform>
            <numerusform>ពហុកោណ %n ស្ថិតលើដីផ្លូវ ហើយនឹងត្រូវកាត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing drawn lies on the land of the roads.</source>
        <translation>គ្មានអ្វីដែលបានគូរស្ថិតលើដីផ្លូវទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) without a width would be given the section above.</source>
        <translation>
            <numerusform>ផ្លូវ %n ដែលគ្មានទទឹង នឹងទទួលមុខកាត់ខាងលើ។</numerusform>
            <numerusform>ផ្លូវ %n ដែលគ្មានទទឹង នឹងទទួលមុខកាត់ខាងលើ។</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Typical section</source>
        <translation>មុខកាត់គំរូ(&amp;T)</translation>
    </message>
    <message>
        <source>Lanes, walks and drains of a road from boundary to boundary</source>
        <translation>គន្លង ចិញ្ចើមផ្លូវ និងលូនៃផ្លូវ ពីព្រំម្ខាងទៅព្រំម្ខាង</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1, %2 ម</translation>
    </message>
    <message>
        <source>The typical section, drawn to scale</source>
        <translation>មុខកាត់គំរូ គូរតាមមាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>&amp;Give it to</source>
        <translation>ដាក់ឱ្យ(&amp;G)</translation>
    </message>
    <message>
        <source>All roads but railways and paths</source>
        <translation>ផ្លូវទាំងអស់ លើកលែងតែផ្លូវដែក និងផ្លូវថ្មើរជើង</translation>
    </message>
    <message>
        <source>Select roads on the map with the drawing tools to give them a section of their own</source>
        <translation>សូមជ្រើសផ្លូវលើផែនទីដោយឧបករណ៍គូរ ដើម្បីដាក់មុខកាត់ដោយឡែកឱ្យវា</translation>
    </message>
    <message>
        <source>Gi&amp;ve</source>
        <translation>ដាក់(&amp;V)</translation>
    </message>
    <message>
        <source>Writes the section, its lanes and its width to these roads, as one edit</source>
        <translation>សរសេរមុខកាត់ គន្លង និងទទឹងទៅផ្លូវទាំងនេះ ជាការកែតែមួយ</translation>
    </message>
    <message>
        <source>&amp;Corner radius at junctions</source>
        <translation>កាំជ្រុងនៅចំណុចប្រសព្វ(&amp;C)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> ម</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <translation>ជ្រុងស្រួច</translation>
    </message>
    <message>
        <source>Corners are cut so that vehicles can turn and drivers see</source>
        <translation>កាត់ជ្រុងដើម្បីឱ្យយានយន្តអាចបត់ ហើយអ្នកបើកបរមើលឃើញ</translation>
    </message>
    <message>
        <source>Cut the roads out of</source>
        <translation>កាត់ដីផ្លូវចេញពី</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>ក្បាលដី</translation>
    </message>
    <message>
        <source>Their land under the roads is proposed to be cut away. A polygon that falls apart becomes several.</source>
        <translation>ស្នើឱ្យកាត់ដីរបស់វាដែលស្ថិតក្រោមផ្លូវចេញ។ ពហុកោណដែលបែកជាផ្នែក ក្លាយជាពហុកោណច្រើន។</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>ផ្លូវតាមមុខកាត់គំរូ និងទទឹង</translation>
    </message>
    <message>
        <source>Widens the roads to their typical sections and tells how much land they take. A road without a section has the land of its width, or of its class.</source>
        <translation>ពង្រីកផ្លូវតាមមុខកាត់គំរូរបស់វា ហើយបង្ហាញថាវាយកដីប៉ុន្មាន។ ផ្លូវដែលគ្មានមុខកាត់ យកដីតាមទទឹង ឬតាមថ្នាក់របស់វា។</translation>
    </message>
    <message numerus="yes">
        <source>%n selected road(s)</source>
        <translation>
            <numerusform>ផ្លូវដែលបានជ្រើស %n</numerusform>
            <numerusform>ផ្លូវដែលបានជ្រើស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Roads selected on the map</source>
        <translation>ផ្លូវដែលបានជ្រើសលើផែនទី</translation>
    </message>
    <message>
        <source>This scenario has no roads. Draw them by their centreline first.</source>
        <translation>សេណារីយ៉ូនេះគ្មានផ្លូវទេ។ សូមគូរផ្លូវតាមអ័ក្សរបស់វាជាមុនសិន។</translation>
    </message>
    <message>
        <source>These roads have this section already.</source>
        <translation>ផ្លូវទាំងនេះមានមុខកាត់នេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>បានសរសេរក្នុងប្លង់៖ “%1”។ ការត្រឡប់វិញនឹងត្រឡប់វាវិញ។</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::SectionDrawing</name>
    <message>
        <source>%1 m</source>
        <translation>%1 ម</translation>
    </message>
    <message>
        <source>%1: %2 m</source>
        <translation>%1៖ %2 ម</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::SectionFields</name>
    <message>
        <source>Lanes</source>
        <translation>ចំនួនគន្លង</translation>
    </message>
    <message>
        <source>Lanes of both directions together</source>
        <translation>ចំនួនគន្លងទាំងពីរទិសសរុប</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>គន្លង</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>កោះកណ្តាលផ្លូវ</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>ចិញ្ចើមថ្នល់</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>លូ</translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation>ទទឹងគន្លងមួយ</translation>
    </message>
    <message>
        <source>Width of the median between the directions</source>
        <translation>ទទឹងកោះកណ្តាលផ្លូវរវាងទិសទាំងពីរ</translation>
    </message>
    <message>
        <source>Width of the parking lane on each side</source>
        <translation>ទទឹងគន្លងចតនៅម្ខាងៗ</translation>
    </message>
    <message>
        <source>Width of the walk on each side</source>
        <translation>ទទឹងចិញ្ចើមផ្លូវនៅម្ខាងៗ</translation>
    </message>
    <message>
        <source>Width of the drain on each side</source>
        <translation>ទទឹងលូនៅម្ខាងៗ</translation>
    </message>
    <message>
        <source> m</source>
        <translation> ម</translation>
    </message>
</context>
<context>
    <name>madang::transit::TransitPanel</name>
    <message>
        <source>No feed is chosen.</source>
        <translation>មិនទាន់បានជ្រើសទិន្នន័យ GTFS ទេ។</translation>
    </message>
    <message>
        <source>Choose a GTFS feed: a zip file, or type the path of a folder.</source>
        <translation>សូមជ្រើសទិន្នន័យ GTFS៖ ឯកសារ zip ឬវាយបញ្ចូលទីតាំងនៃថត។</translation>
    </message>
    <message>
        <source>A GTFS feed is a zip file that a transport operator gives out.</source>
        <translation>ទិន្នន័យ GTFS គឺជាឯកសារ zip ដែលប្រតិបត្តិករដឹកជញ្ជូនផ្តល់ឱ្យ។</translation>
    </message>
    <message>
        <source>Reading the feed…</source>
        <translation>កំពុងអានទិន្នន័យ GTFS…</translation>
    </message>
    <message>
        <source>This feed cannot be used: %1.</source>
        <translation>មិនអាចប្រើទិន្នន័យ GTFS នេះបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>This feed names no date on which anything runs.</source>
        <translation>ទិន្នន័យនេះមិនបញ្ជាក់កាលបរិច្ឆេទណាមួយដែលមានការរត់ទេ។</translation>
    </message>
    <message>
        <source>The feed covers %1 to %2: it has ended.</source>
        <translation>ទិន្នន័យគ្របដណ្តប់ពី %1 ដល់ %2៖ វាបានចប់ហើយ។</translation>
    </message>
    <message>
        <source>The feed covers %1 to %2.</source>
        <translation>ទិន្នន័យគ្របដណ្តប់ពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>%1 UTF-8.zip</source>
        <comment>name of a converted feed</comment>
        <translation>%1 UTF-8.zip</translation>
    </message>
    <message>
        <source>%1 UTF-8 (%2).zip</source>
        <comment>name of a converted feed</comment>
        <translation>%1 UTF-8 (%2).zip</translation>
    </message>
    <message>
        <source>The feed was copied as UTF-8 to %1; the old one is as it was.</source>
        <translation>ទិន្នន័យត្រូវបានចម្លងជា UTF-8 ទៅ %1។ ទិន្នន័យចាស់នៅដដែល។</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2។ %3</translation>
    </message>
    <message>
        <source>Nothing runs on %1, %2. The findings say why.</source>
        <translation>គ្មានអ្វីរត់នៅ %1, %2 ទេ។ លទ្ធផលពិនិត្យបញ្ជាក់មូលហេតុ។</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ជើងរត់</translation>
    </message>
    <message>
        <source>Journeys of a vehicle that begin on this day</source>
        <translation>ដំណើររបស់យានយន្តដែលចាប់ផ្តើមនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops with service of all stops</comment>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>stops served</source>
        <translation>ចំណតដែលមានសេវា</translation>
    </message>
    <message>
        <source>Stops at which one can get on or off on this day</source>
        <translation>ចំណតដែលអាចឡើង ឬចុះនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>first departure</source>
        <translation>ការចេញដំណើរដំបូង</translation>
    </message>
    <message>
        <source>last arrival</source>
        <translation>ការមកដល់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Past 24:00 means after midnight. Runs that end after midnight: %1</source>
        <translation>ក្រោយ 24:00 មានន័យថាក្រោយអធ្រាត្រ។ ជើងរត់ដែលចប់ក្រោយអធ្រាត្រ៖ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>routes that run of all routes</comment>
        <translation>%1 នៃ %2</translation>
    </message>
    <message>
        <source>routes running</source>
        <translation>ខ្សែដែលរត់</translation>
    </message>
    <message>
        <source>runs under way at the peak</source>
        <translation>ជើងកំពុងរត់នៅម៉ោងកំពូល</translation>
    </message>
    <message>
        <source>At %1. At least so many vehicles are needed, without turning times and spares.</source>
        <translation>នៅ %1។ ត្រូវការយានយន្តយ៉ាងតិចប៉ុណ្ណេះ មិនរាប់ពេលបត់ និងយានយន្តបម្រុង។</translation>
    </message>
    <message>
        <source>vehicle hours</source>
        <translation>ម៉ោងយានយន្ត</translation>
    </message>
    <message>
        <source>From first departure to last arrival, over all runs; without waiting at the ends and empty runs</source>
        <translation>ពីការចេញដំណើរដំបូងដល់ការមកដល់ចុងក្រោយ សម្រាប់ជើងរត់ទាំងអស់ មិនរាប់ការរង់ចាំនៅចុងខ្សែ និងការរត់ទទេ</translation>
    </message>
    <message>
        <source>vehicle km</source>
        <translation>យានយន្ត-គ.ម.</translation>
    </message>
    <message>
        <source>Measured straight from stop to stop, over all runs: roads are longer</source>
        <translation>វាស់ត្រង់ពីចំណតមួយទៅចំណតមួយ សម្រាប់ជើងរត់ទាំងអស់៖ ផ្លូវជាក់ស្តែងវែងជាងនេះ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>short and long name of a route</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ខ្សែ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ជើងរត់</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ដំបូង</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ចុងក្រោយ</translation>
    </message>
    <message>
        <source>%1, stop %2</source>
        <comment>name and id of a stop</comment>
        <translation>%1 ចំណត %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ចំណត</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>ការចេញដំណើរ</translation>
    </message>
    <message>
        <source>Feed (&amp;GTFS)</source>
        <translation>ទិន្នន័យ GTFS(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a GTFS feed</source>
        <translation>ជ្រើសទិន្នន័យ GTFS</translation>
    </message>
    <message>
        <source>GTFS feeds (*.zip)</source>
        <translation>ទិន្នន័យ GTFS (*.zip)</translation>
    </message>
    <message>
        <source>A zip file from the operator, or a folder of its tables. The plan&apos;s own feed is taken by itself.</source>
        <translation>ឯកសារ zip ពីប្រតិបត្តិករ ឬថតនៃតារាងរបស់វា។ ទិន្នន័យ GTFS របស់ប្លង់ត្រូវយកដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>GTFS feed</source>
        <translation>ទិន្នន័យ GTFS</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>កាលបរិច្ឆេទ(&amp;D)</translation>
    </message>
    <message>
        <source>The service day. Runs after midnight belong to the day on which they began.</source>
        <translation>ថ្ងៃសេវា។ ជើងរត់ក្រោយអធ្រាត្រជារបស់ថ្ងៃដែលវាបានចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Times past &amp;midnight</source>
        <translation>ម៉ោងក្រោយអធ្រាត្រ(&amp;M)</translation>
    </message>
    <message>
        <source>For feeds that write 00:05:00 after 23:50:00 where GTFS wants 24:05:00: adds 24 hours to times that fall back within a trip</source>
        <translation>សម្រាប់ទិន្នន័យដែលសរសេរ 00:05:00 ក្រោយ 23:50:00 ខណៈ GTFS ត្រូវការ 24:05:00៖ បន្ថែម 24 ម៉ោងលើម៉ោងដែលថយក្រោយក្នុងជើងដំណើរមួយ</translation>
    </message>
    <message>
        <source>&amp;Convert to UTF-8</source>
        <translation>បម្លែងទៅ UTF-8(&amp;C)</translation>
    </message>
    <message>
        <source>Makes a copy of the feed beside it, as UTF-8, and takes that</source>
        <translation>ធ្វើច្បាប់ចម្លងនៃទិន្នន័យនៅក្បែរវា ជា UTF-8 ហើយប្រើច្បាប់ចម្លងនោះ</translation>
    </message>
    <message>
        <source>Runs that begin in each hour</source>
        <translation>ជើងរត់ដែលចាប់ផ្តើមក្នុងម៉ោងនីមួយៗ</translation>
    </message>
    <message>
        <source>%1:00 to %2:00: %3 runs</source>
        <translation>%1:00 ដល់ %2:00៖ ជើងរត់ %3</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ខ្សែ</translation>
    </message>
    <message>
        <source>Busiest stops</source>
        <translation>ចំណតមមាញឹកបំផុត</translation>
    </message>
    <message>
        <source>Click a stop to see it on the map</source>
        <translation>ចុចចំណតមួយដើម្បីមើលវាលើផែនទី</translation>
    </message>
    <message>
        <source>Run shows what public transport offers on the day: runs, stops served, first and last times, and each stop on the map by its departures.</source>
        <translation>“គណនា” បង្ហាញអ្វីដែលដឹកជញ្ជូនសាធារណៈផ្តល់នៅថ្ងៃនោះ៖ ជើងរត់ ចំណតដែលមានសេវា ម៉ោងដំបូង និងចុងក្រោយ និងចំណតនីមួយៗលើផែនទីតាមចំនួនការចេញដំណើរ។</translation>
    </message>
    <message>
        <source>Hour of the service day</source>
        <translation>ម៉ោងនៃថ្ងៃសេវា</translation>
    </message>
</context>
<context>
    <name>madang::transit::TransitPlugin</name>
    <message>
        <source>Transit</source>
        <translation>ដឹកជញ្ជូនសាធារណៈ</translation>
    </message>
    <message>
        <source>What public transport offers on one day: runs, stops served, first and last times</source>
        <translation>អ្វីដែលដឹកជញ្ជូនសាធារណៈផ្តល់ក្នុងមួយថ្ងៃ៖ ជើងរត់ ចំណតដែលមានសេវា ម៉ោងដំបូង និងចុងក្រោយ</translation>
    </message>
    <message>
        <source>The public transport feed cannot be drawn.</source>
        <translation>មិនអាចគូរទិន្នន័យដឹកជញ្ជូនសាធារណៈបានទេ។</translation>
    </message>
</context>
<context>
    <name>madang::zoning::AttainmentView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>madang::zoning::BalancePage</name>
    <message>
        <source>Land in zones</source>
        <translation>ដីក្នុងតំបន់</translation>
    </message>
    <message>
        <source>All zones of the scenario, measured on the ellipsoid</source>
        <translation>តំបន់ទាំងអស់នៃសេណារីយ៉ូ វាស់លើអេលីបសូអ៊ីត</translation>
    </message>
    <message numerus="yes">
        <source>Land-use classes</source>
        <translation>
            <numerusform>ប្រភេទប្រើប្រាស់ដី</numerusform>
            <numerusform>ប្រភេទប្រើប្រាស់ដី</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>រាប់ពីរដង</translation>
    </message>
    <message>
        <source>Where two zones overlap; see the findings</source>
        <translation>កន្លែងដែលតំបន់ពីរត្រួតគ្នា សូមមើលលទ្ធផលពិនិត្យ</translation>
    </message>
    <message>
        <source>Overlay zones</source>
        <translation>តំបន់ត្រួតលើ</translation>
    </message>
    <message>
        <source>They lie on top of other zones and are not in the total</source>
        <translation>វាស្ថិតលើតំបន់ផ្សេង ហើយមិនរាប់ក្នុងផលបូកសរុបទេ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1៖ %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Zones without a code</source>
        <translation>តំបន់គ្មានកូដ</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>កូដមិនស្គាល់</translation>
    </message>
    <message>
        <source>not in the plan&apos;s code list</source>
        <translation>មិនមានក្នុងបញ្ជីកូដរបស់ប្លង់</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>សេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>Shares of the land-use classes</source>
        <translation>ភាគរយនៃប្រភេទប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Area and share of each land-use class</source>
        <translation>ផ្ទៃ និងភាគរយនៃប្រភេទប្រើប្រាស់ដីនីមួយៗ</translation>
    </message>
    <message>
        <source>Choose a class to see its zones on the map. The table&apos;s menu copies and exports it.</source>
        <translation>សូមជ្រើសប្រភេទមួយដើម្បីមើលតំបន់របស់វាលើផែនទី។ ម៉ឺនុយនៃតារាងអាចចម្លង និងនាំចេញវា។</translation>
    </message>
    <message>
        <source>Adds up the zones of the scenario: hectares and share of each land-use class.</source>
        <translation>បូកតំបន់នៃសេណារីយ៉ូ៖ ហិកតា និងភាគរយនៃប្រភេទប្រើប្រាស់ដីនីមួយៗ។</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>មិនមានប្លង់បើកទេ។</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ប្លង់មូលដ្ឋាន</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CapacityPage</name>
    <message>
        <source>It was stopped.</source>
        <translation>វាត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>គ្មានប្លង់បើកទេ។</translation>
    </message>
    <message>
        <source>Parcels, zones, roads and buildings are being read…</source>
        <translation>កំពុងអានក្បាលដី តំបន់ ផ្លូវ និងអគារ…</translation>
    </message>
    <message>
        <source>The capacity could not be computed. %1</source>
        <translation>មិនអាចគណនាសមត្ថភាពបានទេ។ %1</translation>
    </message>
    <message>
        <source>The scenario has no parcels, blocks or zones yet. Draw zones, or divide blocks into parcels, and this page shows what may be built on them.</source>
        <translation>សេណារីយ៉ូនេះមិនទាន់មានក្បាលដី ប្លុក ឬតំបន់ទេ។ គូរតំបន់ ឬបែងចែកប្លុកជាក្បាលដី នោះទំព័រនេះនឹងបង្ហាញអ្វីដែលអាចសាងសង់បាន។</translation>
    </message>
    <message>
        <source>The plan has no parcels yet: each block counts as one.</source>
        <translation>ប្លង់មិនទាន់មានក្បាលដីទេ៖ ប្លុកនីមួយៗរាប់ជាក្បាលដីមួយ។</translation>
    </message>
    <message>
        <source>The plan has no parcels or blocks yet: each zone counts as one.</source>
        <translation>ប្លង់មិនទាន់មានក្បាលដី ឬប្លុកទេ៖ តំបន់នីមួយៗរាប់ជាក្បាលដីមួយ។</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>The largest floor area that the regulations allow, on all sites together</source>
        <translation>ផ្ទៃកម្រាលធំបំផុតដែលបទប្បញ្ញត្តិអនុញ្ញាត លើទីតាំងទាំងអស់រួមគ្នា</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) without any limit are not counted.</source>
        <translation>
            <numerusform>ទីតាំង %n ដែលគ្មានកម្រិតមិនត្រូវបានរាប់ទេ។</numerusform>
            <numerusform>ទីតាំង %n ដែលគ្មានកម្រិតមិនត្រូវបានរាប់ទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>ផ្ទៃកម្រាលដែលអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>នៅអាចសាងសង់បន្ថែម</translation>
    </message>
    <message>
        <source>Allowed, less what stands there already: %1</source>
        <translation>ផ្ទៃដែលអនុញ្ញាត ដកផ្ទៃដែលមានស្រាប់៖ %1</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>If all that is allowed were built</source>
        <translation>ប្រសិនបើសាងសង់អស់តាមដែលអនុញ្ញាត</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>In these homes, by occupancy and household size</source>
        <translation>ក្នុងលំនៅឋានទាំងនេះ តាមអត្រាស្នាក់នៅ និងទំហំគ្រួសារ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>In floor area that is not dwellings</source>
        <translation>ក្នុងផ្ទៃកម្រាលដែលមិនមែនជាលំនៅឋាន</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>សរុប %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n site(s), %2 of all, %3</source>
        <translation>
            <numerusform>%1៖ ទីតាំង %n, %2 នៃទាំងអស់, %3</numerusform>
            <numerusform>%1៖ ទីតាំង %n, %2 នៃទាំងអស់, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>ក្រៅតំបន់ទាំងអស់</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <translation>%1 (កូដមិនស្គាល់)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a land-use class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Allowed, m²</source>
        <translation>អនុញ្ញាត, ម²</translation>
    </message>
    <message>
        <source>Left, m²</source>
        <translation>នៅសល់, ម²</translation>
    </message>
    <message>
        <source>Land, m²</source>
        <translation>ដី, ម²</translation>
    </message>
    <message>
        <source>Nothing: the land use is seen</source>
        <translation>គ្មាន៖ ឃើញការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Compute &amp;again</source>
        <translation>គណនាម្ដងទៀត(&amp;A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ដំណើរការ</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>លើផែនទី(&amp;O)</translation>
    </message>
    <message>
        <source>What the colours of the parcels tell</source>
        <translation>អ្វីដែលពណ៌ក្បាលដីបង្ហាញ</translation>
    </message>
    <message>
        <source>How many sites there are of each colour</source>
        <translation>ចំនួនទីតាំងតាមពណ៌នីមួយៗ</translation>
    </message>
    <message>
        <source>Click a bar to see its sites alone on the map. Click a parcel on the map to see what binds it and why.</source>
        <translation>ចុចលើរបារដើម្បីមើលតែទីតាំងរបស់វាលើផែនទី។ ចុចលើក្បាលដីលើផែនទីដើម្បីមើលថាអ្វីកំណត់វា និងហេតុអ្វី។</translation>
    </message>
    <message>
        <source>Capacity by land-use class</source>
        <translation>សមត្ថភាពតាមប្រភេទការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>These figures are being renewed…</source>
        <translation>តួលេខទាំងនេះកំពុងត្រូវបានគណនាឡើងវិញ…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CensusTable</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>បិទភ្ជាប់ពីតារាងគណនា</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>ចម្លងជួរទាំងអស់</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>សម្អាតក្រឡាដែលបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ClassDialog</name>
    <message>
        <source>&amp;Verified against the instrument</source>
        <translation>បានផ្ទៀងផ្ទាត់ជាមួយលិខិតបទដ្ឋានគតិយុត្ត</translation>
    </message>
    <message>
        <source>New land-use class</source>
        <translation>ប្រភេទប្រើប្រាស់ដីថ្មី</translation>
    </message>
    <message>
        <source>Land-use class %1</source>
        <translation>ប្រភេទប្រើប្រាស់ដី %1</translation>
    </message>
    <message>
        <source>What zones and parcels will have as their code</source>
        <translation>អ្វីដែលតំបន់ និងក្បាលដីនឹងមានជាកូដ</translation>
    </message>
    <message>
        <source>Zones and parcels name it, so that it stays</source>
        <translation>តំបន់ និងក្បាលដីប្រើវា ដូច្នេះវាមិនអាចប្ដូរបានទេ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>The class of the INSPIRE land-use list that it corresponds to: plans of several countries are compared by it</source>
        <translation>ថ្នាក់ក្នុងបញ្ជីប្រើប្រាស់ដី INSPIRE ដែលត្រូវគ្នានឹងវា៖ ប្លង់នៃប្រទេសផ្សេងៗត្រូវបានប្រៀបធៀបតាមវា</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>ឈ្មោះជា %1</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>ឈ្មោះជាភាសាកូរ៉េ</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>&amp;HILUCS class</source>
        <translation>ថ្នាក់ HILUCS</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>កម្រិតជឿជាក់</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>មានសុពលភាពពី</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>បន្ថែមប្រភេទ</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>ប្ដូរប្រភេទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>ពណ៌នៃប្រភេទ</translation>
    </message>
    <message>
        <source>Choose the colour that the class has on maps</source>
        <translation>ជ្រើសពណ៌ដែលប្រភេទនេះមានលើផែនទី</translation>
    </message>
    <message>
        <source>A class needs a code and an English name.</source>
        <translation>ប្រភេទត្រូវមានកូដ និងឈ្មោះជាភាសាអង់គ្លេស។</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ClassList</name>
    <message>
        <source>HILUCS %1</source>
        <translation>HILUCS %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Unverified: not checked against the instrument.</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់៖ មិនបានពិនិត្យជាមួយលិខិតបទដ្ឋានគតិយុត្ត។</translation>
    </message>
    <message>
        <source>Unverified: %1</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់៖ %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation>ប្រភេទប្រើប្រាស់ដី</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CriterionEditor</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How is it judged? %1</source>
        <translation>វាយតម្លៃវាយ៉ាងដូចម្ដេច? %1</translation>
    </message>
    <message>
        <source>Every other land use</source>
        <translation>ការប្រើប្រាស់ដីផ្សេងទៀតទាំងអស់</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Falling: the less, the better</source>
        <translation>ចុះ៖ កាន់តែតិចកាន់តែល្អ</translation>
    </message>
    <message>
        <source>Rising: the more, the better</source>
        <translation>ឡើង៖ កាន់តែច្រើនកាន់តែល្អ</translation>
    </message>
    <message>
        <source>Falling smoothly</source>
        <translation>ចុះរលូន</translation>
    </message>
    <message>
        <source>Rising smoothly</source>
        <translation>ឡើងរលូន</translation>
    </message>
    <message>
        <source>Best in the middle</source>
        <translation>ល្អបំផុតនៅកណ្ដាល</translation>
    </message>
    <message>
        <source>Good up to a limit</source>
        <translation>ល្អរហូតដល់កម្រិតមួយ</translation>
    </message>
    <message>
        <source>Good from a limit on</source>
        <translation>ល្អចាប់ពីកម្រិតមួយ</translation>
    </message>
    <message>
        <source>How a value becomes a score between 0 (unfit) and 1 (best)</source>
        <translation>របៀបដែលតម្លៃក្លាយជាពិន្ទុពី 0 (មិនសមស្រប) ដល់ 1 (ល្អបំផុត)</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>រាងនៃខ្សែកោង</translation>
    </message>
    <message>
        <source>The score upwards, from 0 to 1; the value to the right</source>
        <translation>ទៅលើ៖ ពិន្ទុពី 0 ដល់ 1។ ទៅស្ដាំ៖ តម្លៃ</translation>
    </message>
    <message>
        <source>Curve of the score</source>
        <translation>ខ្សែកោងនៃពិន្ទុ</translation>
    </message>
    <message>
        <source>Where the curve bends; values rise from the first to the last</source>
        <translation>កន្លែងដែលខ្សែកោងបត់។ តម្លៃកើនពីដំបូងដល់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>A value of the curve</source>
        <translation>តម្លៃមួយនៃខ្សែកោង</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>ការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>From 0 (unfit) to 1 (best); land uses without a score are not judged</source>
        <translation>ពី 0 (មិនសមស្រប) ដល់ 1 (ល្អបំផុត)។ ការប្រើប្រាស់ដីគ្មានពិន្ទុមិនត្រូវបានវាយតម្លៃទេ</translation>
    </message>
    <message>
        <source>Scores of the land uses</source>
        <translation>ពិន្ទុនៃការប្រើប្រាស់ដី</translation>
    </message>
    <message>
        <source>Score where there is no value</source>
        <translation>ពិន្ទុត្រង់កន្លែងគ្មានតម្លៃ</translation>
    </message>
    <message>
        <source>Without it land without a value is not judged at all</source>
        <translation>បើគ្មានវា ដីគ្មានតម្លៃមិនត្រូវបានវាយតម្លៃទាល់តែសោះ</translation>
    </message>
    <message>
        <source>From 0 (unfit) to 1 (best)</source>
        <translation>ពី 0 (មិនសមស្រប) ដល់ 1 (ល្អបំផុត)</translation>
    </message>
    <message>
        <source>What the raster &amp;holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: the more, the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: the less, the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: best in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of floods (m): dry land where it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers of the file say; the curve below follows, and can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madang::zoning::DemandPage</name>
    <message>
        <source>People and jobs to come</source>
        <translation>ប្រជាជន និងការងារនាពេលខាងមុខ</translation>
    </message>
    <message>
        <source>Land that they take</source>
        <translation>ដីដែលត្រូវការ</translation>
    </message>
</context>
<context>
    <name>madang::zoning::FigureEditor</name>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>តម្លៃផ្ទាល់</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>គោលដៅ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>តម្លៃ(&amp;V)</translation>
    </message>
    <message>
        <source>Enter in the plan</source>
        <translation>បញ្ចូលក្នុងផែនការ</translation>
    </message>
    <message>
        <source>Enter in the plan, for %1</source>
        <translation>បញ្ចូលក្នុងផែនការ សម្រាប់ %1</translation>
    </message>
    <message>
        <source>What is entered: a figure of the formula, the value itself or its target</source>
        <translation>អ្វីដែលត្រូវបញ្ចូល៖ តួលេខក្នុងរូបមន្ត តម្លៃផ្ទាល់ ឬគោលដៅរបស់វា</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>អ្វីដែលត្រូវបញ្ចូល</translation>
    </message>
    <message>
        <source>Still &amp;acceptable</source>
        <translation>នៅអាចទទួលយក(&amp;A)</translation>
    </message>
    <message>
        <source>As far as here the light is amber. The same as the target: there is no amber.</source>
        <translation>រហូតដល់ត្រឹមនេះ ភ្លើងមានពណ៌លឿង។ បើស្មើគោលដៅ គ្មានពណ៌លឿងទេ។</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ប្រភព(&amp;S)</translation>
    </message>
    <message>
        <source>Who published it, and when</source>
        <translation>អ្នកផ្សព្វផ្សាយ និងពេលវេលា</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>បញ្ចូល(&amp;E)</translation>
    </message>
    <message>
        <source>Writes it into the plan; it can be undone. A figure needs its source.</source>
        <translation>សរសេរវាទៅក្នុងប្លង់ ហើយអាចមិនធ្វើវិញបាន។ តួលេខត្រូវមានប្រភព។</translation>
    </message>
    <message>
        <source>Takes away what was entered in the plan</source>
        <translation>លុបអ្វីដែលបានបញ្ចូលក្នុងផែនការ</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>លុប(&amp;M)</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ImportDialog</name>
    <message>
        <source>Import regulations</source>
        <translation>នាំចូលបទប្បញ្ញត្តិ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read, text in %2.</source>
        <translation>
            <numerusform>%1៖ បានអាន %n ជួរ អត្ថបទជា %2។</numerusform>
            <numerusform>%1៖ បានអាន %n ជួរ អត្ថបទជា %2។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and classes are as in the plan.</source>
        <translation>
            <numerusform>បទប្បញ្ញត្តិ និងប្រភេទ %n ដូចក្នុងប្លង់។</numerusform>
            <numerusform>បទប្បញ្ញត្តិ និងប្រភេទ %n ដូចក្នុងប្លង់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the plan are not in the table and stay.</source>
        <translation>
            <numerusform>បទប្បញ្ញត្តិ %n របស់ប្លង់មិនមានក្នុងតារាង ហើយនៅដដែល។</numerusform>
            <numerusform>បទប្បញ្ញត្តិ %n របស់ប្លង់មិនមានក្នុងតារាង ហើយនៅដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>ជួរឈរដែលមិនត្រូវបានអាន៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the scenario “%1”:</source>
        <translation>
            <numerusform>ការផ្លាស់ប្ដូរ %n សម្រាប់សេណារីយ៉ូ “%1”៖</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %n សម្រាប់សេណារីយ៉ូ “%1”៖</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>តារាងមិនប្ដូរអ្វីទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation>
            <numerusform>ក្រឡា %n មិនអាចទទួលយកបានទេ៖</numerusform>
            <numerusform>ក្រឡា %n មិនអាចទទួលយកបានទេ៖</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import the rest without them</source>
        <translation>នាំចូលអ្វីដែលនៅសល់ដោយគ្មានវា</translation>
    </message>
    <message>
        <source>Apply to the plan</source>
        <translation>អនុវត្តលើប្លង់</translation>
    </message>
    <message>
        <source>Writes the changes as one edit, which Undo takes back</source>
        <translation>សរសេរការផ្លាស់ប្ដូរជាការកែតែមួយ ដែលអាចមិនធ្វើវិញបាន</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>“%1” in the table, stored as %2</source>
        <translation>“%1” ក្នុងតារាង រក្សាទុកជា %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>សំណុំ</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>តែបើ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>ហេតុអ្វី និងត្រូវធ្វើអ្វី</translation>
    </message>
</context>
<context>
    <name>madang::zoning::IndicatorsPage</name>
    <message>
        <source>No scenario is ticked.</source>
        <translation>មិនបានជ្រើសសេណារីយ៉ូទេ។</translation>
    </message>
    <message>
        <source>Tick those whose indicators are to stand side by side.</source>
        <translation>គូសសេណារីយ៉ូដែលសូចនាកររបស់វាត្រូវដាក់ក្បែរគ្នា។</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ផែនការមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>%1: light</source>
        <translation>%1៖ ភ្លើងសញ្ញា</translation>
    </message>
    <message>
        <source>%1: formula</source>
        <translation>%1៖ រូបមន្ត</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>គោលដៅ %1</translation>
    </message>
    <message>
        <source>No indicator has both a value and a target yet. Choose one in the table and enter them below it.</source>
        <translation>មិនទាន់មានសូចនាករណាដែលមានទាំងតម្លៃ និងគោលដៅទេ។ សូមជ្រើសមួយក្នុងតារាង ហើយបញ្ចូលនៅខាងក្រោមវា។</translation>
    </message>
    <message numerus="yes">
        <source>Full length or the outer ring: the target is met. %n indicator(s) without a value or a target are in the table only.</source>
        <translation>
            <numerusform>ប្រវែងពេញ ឬរង្វង់ខាងក្រៅ៖ សម្រេចគោលដៅ។ សូចនាករ %n ដែលគ្មានតម្លៃ ឬគោលដៅ មានតែក្នុងតារាងប៉ុណ្ណោះ។</numerusform>
            <numerusform>ប្រវែងពេញ ឬរង្វង់ខាងក្រៅ៖ សម្រេចគោលដៅ។ សូចនាករ %n ដែលគ្មានតម្លៃ ឬគោលដៅ មានតែក្នុងតារាងប៉ុណ្ណោះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: %2, target %3: %4</source>
        <translation>%1៖ %2, គោលដៅ %3៖ %4</translation>
    </message>
    <message>
        <source>%1: %2, no target</source>
        <translation>%1៖ %2, គ្មានគោលដៅ</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>Target after: %1</source>
        <translation>គោលដៅតាម៖ %1</translation>
    </message>
    <message>
        <source>Scenarios side &amp;by side</source>
        <translation>សេណារីយ៉ូដាក់ក្បែរគ្នា(&amp;B)</translation>
    </message>
    <message>
        <source>Those ticked stand side by side</source>
        <translation>សេណារីយ៉ូដែលបានគូសស្ថិតនៅក្បែរគ្នា</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>របារ</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>រ៉ាដា</translation>
    </message>
    <message>
        <source>How the indicators are shown</source>
        <translation>របៀបបង្ហាញសូចនាករ</translation>
    </message>
    <message>
        <source>Indicators of each scenario</source>
        <translation>សូចនាករនៃសេណារីយ៉ូនីមួយៗ</translation>
    </message>
    <message>
        <source>How far the targets are met</source>
        <translation>កម្រិតសម្រេចគោលដៅ</translation>
    </message>
    <message>
        <source>Indicators of the Sustainable Development Goals, densities and service radii of the scenarios ticked, with the formula and the sources of each.</source>
        <translation>សូចនាករនៃគោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព ដង់ស៊ីតេ និងរង្វង់សេវារបស់សេណារីយ៉ូដែលបានគូស ជាមួយរូបមន្ត និងប្រភពនៃសូចនាករនីមួយៗ។</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>គ្មានផែនការបើកទេ។</translation>
    </message>
    <message>
        <source>The window shows the scenario “%1”, and its indicators are not among these. Tick it and run again to enter figures for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madang::zoning::LandDemandPart</name>
    <message>
        <source>Land for homes, gross</source>
        <translation>ដីសម្រាប់លំនៅឋាន ដុល</translation>
    </message>
    <message>
        <source>With streets, green and schools</source>
        <translation>រួមទាំងផ្លូវ ទីបៃតង និងសាលារៀន</translation>
    </message>
    <message>
        <source>Land for homes, net</source>
        <translation>ដីសម្រាប់លំនៅឋាន សុទ្ធ</translation>
    </message>
    <message>
        <source>Sites alone</source>
        <translation>តែឡូត៍ដីប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>For %1 households; the empty ones are counted too</source>
        <translation>សម្រាប់ %1 គ្រួសារ។ លំនៅឋានទំនេរក៏ត្រូវបានរាប់ដែរ</translation>
    </message>
    <message>
        <source>People to be housed</source>
        <translation>ប្រជាជនដែលត្រូវការលំនៅឋាន</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ត្រឹមឆ្នាំ %1</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>តាមការបញ្ចូល</translation>
    </message>
    <message>
        <source>Land for work, gross</source>
        <translation>ដីសម្រាប់ការងារ ដុល</translation>
    </message>
    <message>
        <source>For %1 jobs</source>
        <translation>សម្រាប់ការងារ %1</translation>
    </message>
    <message>
        <source>Land for work, net</source>
        <translation>ដីសម្រាប់ការងារ សុទ្ធ</translation>
    </message>
    <message>
        <source>Sites with %1 m² of floor area</source>
        <translation>ឡូត៍ដីដែលមានផ្ទៃកម្រាល %1 m²</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>by</source>
        <translation>ត្រឹមឆ្នាំ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>កន្លែងសម្រាប់</translation>
    </message>
    <message>
        <source>short of</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>short, ha</source>
        <translation>ខ្វះ, ha</translation>
    </message>
    <message>
        <source>Room is what the rules allow on the land of a phase and of those before it.</source>
        <translation>កន្លែងគឺអ្វីដែលបទប្បញ្ញត្តិអនុញ្ញាតលើដីនៃដំណាក់កាលមួយ និងដំណាក់កាលមុនៗ។</translation>
    </message>
    <message>
        <source>The room that the rules allow is not known.</source>
        <translation>មិនដឹងពីកន្លែងដែលបទប្បញ្ញត្តិអនុញ្ញាតទេ។</translation>
    </message>
    <message>
        <source>&amp;People to be housed</source>
        <translation>ប្រជាជនដែលត្រូវការលំនៅឋាន</translation>
    </message>
    <message>
        <source>&amp;Jobs to be placed</source>
        <translation>ការងារដែលត្រូវការទីតាំង</translation>
    </message>
    <message>
        <source>From the stored projection</source>
        <translation>ពីការព្យាករដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>At 0 what the plan&apos;s stored projection says for the end of the last phase, less those who need nothing new</source>
        <translation>បើជា 0 យកតម្លៃដែលការព្យាករក្នុងប្លង់ប្រាប់សម្រាប់ចុងដំណាក់កាលចុងក្រោយ ដកអ្នកដែលមិនត្រូវការអ្វីថ្មី</translation>
    </message>
    <message>
        <source>&amp;Variant of the stored projection</source>
        <translation>បម្រែបម្រួលនៃការព្យាករដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ខ្ពស់</translation>
    </message>
    <message>
        <source>Land is usually kept ready for the high variant, and built for the medium one</source>
        <translation>តាមធម្មតា ដីត្រូវបានបម្រុងទុកសម្រាប់បម្រែបម្រួលខ្ពស់ ហើយសាងសង់សម្រាប់បម្រែបម្រួលមធ្យម</translation>
    </message>
    <message>
        <source>People who need &amp;no new home</source>
        <translation>ប្រជាជនដែលមិនត្រូវការលំនៅឋានថ្មី</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>ទំហំគ្រួសារ</translation>
    </message>
    <message>
        <source> people</source>
        <translation> នាក់</translation>
    </message>
    <message>
        <source>People in a household, from the census of the municipality</source>
        <translation>ចំនួនសមាជិកក្នុងគ្រួសារ តាមជំរឿនរបស់ក្រុង</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>ដង់ស៊ីតេ</translation>
    </message>
    <message>
        <source>S&amp;ites in residential land</source>
        <translation>ឡូត៍ដីក្នុងដីលំនៅឋាន</translation>
    </message>
    <message>
        <source>The rest is streets, green and schools; often 55 to 70 %</source>
        <translation>អ្វីដែលនៅសល់គឺផ្លូវ ទីបៃតង និងសាលារៀន។ ឡូត៍ដីជាញឹកញាប់ 55 ដល់ 70 %</translation>
    </message>
    <message>
        <source>&amp;Floor area for a job</source>
        <translation>ផ្ទៃកម្រាលសម្រាប់ការងារមួយ</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Gross floor area: some 20 m² in offices, 40 m² in shops, 60 m² and more in industry</source>
        <translation>ផ្ទៃកម្រាលដុល៖ ប្រហែល 20 m² ក្នុងការិយាល័យ 40 m² ក្នុងហាង 60 m² ឡើងទៅក្នុងឧស្សាហកម្ម</translation>
    </message>
    <message>
        <source>Floor &amp;area ratio of work places</source>
        <translation>សមាមាត្រផ្ទៃកម្រាលនៃកន្លែងធ្វើការ</translation>
    </message>
    <message>
        <source>Floor area over site: 100 % is a FAR of 1</source>
        <translation>ផ្ទៃកម្រាលធៀបនឹងឡូត៍ដី៖ 100 % គឺ FAR 1</translation>
    </message>
    <message>
        <source>The rest is streets and green</source>
        <translation>អ្វីដែលនៅសល់គឺផ្លូវ និងទីបៃតង</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>តាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Demand and room by phase</source>
        <translation>តម្រូវការ និងកន្លែងតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>លំនៅឋាន</translation>
    </message>
    <message>
        <source>Room is what the rules allow on the land of a phase and of those before it. Where people or jobs that need nothing new were taken off, it is the part of it in floor area that is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who live in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then that of the floor area that is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that n&amp;eed no new site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then that of the floor area that is not built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes that stand empt&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all homes; some must be empty for people to move, often 3 to 7 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> homes/ha</source>
        <translation> លំនៅឋាន/ហិកតា</translation>
    </message>
    <message>
        <source>Homes on a hectare of sites (net), by the regulation or the type of housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites in land for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k out the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns people and jobs into homes and hectares, and sets them against what the phases of the plan hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madang::zoning::LiveCapacity</name>
    <message>
        <source>Capacity of the scenario</source>
        <translation>សមត្ថភាពនៃសេណារីយ៉ូ</translation>
    </message>
</context>
<context>
    <name>madang::zoning::LiveTotals</name>
    <message>
        <source>What the scenario would come to</source>
        <translation>ផលបូកនៃសេណារីយ៉ូ ប្រសិនបើប្តូរ</translation>
    </message>
    <message>
        <source>What the scenario comes to</source>
        <translation>ផលបូកនៃសេណារីយ៉ូ</translation>
    </message>
    <message>
        <source>%1, %2 less</source>
        <comment>figure while a rule is dragged, percentage</comment>
        <translation>%1, តិចជាង %2</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>figure while a rule is dragged, percentage</comment>
        <translation>%1, ច្រើនជាង %2</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>ផ្ទៃកម្រាលដែលអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>នៅអាចសាងសង់បន្ថែម</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule that binds, number of sites</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>What binds, by sites. %1</source>
        <translation>អ្វីដែលកំណត់ តាមចំនួនទីតាំង។ %1</translation>
    </message>
    <message>
        <source>Its parcels and rules are being read…</source>
        <translation>កំពុងអានក្បាលដី និងបទបញ្ជា…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::MassingView</name>
    <message>
        <source>%1 m</source>
        <translation>%1 ម</translation>
    </message>
    <message numerus="yes">
        <source>%n storey(s)</source>
        <translation>
            <numerusform>%n ជាន់</numerusform>
            <numerusform>%n ជាន់</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ម²</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, beside the arrow</comment>
        <translation>ជ</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>មុខ</translation>
    </message>
    <message>
        <source>Front: %1</source>
        <translation>មុខ៖ %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ចំហៀង</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Within the setbacks</source>
        <translation>ខាងក្នុងចម្ងាយដកថយ</translation>
    </message>
    <message>
        <source>Footprint: %1</source>
        <translation>ផ្ទៃសំណង់ជាន់ផ្ទាល់ដី៖ %1</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>អគារដែលមានស្រាប់</translation>
    </message>
    <message>
        <source>What may be built, in three dimensions</source>
        <translation>អ្វីដែលអាចសាងសង់បាន ជាបីវិមាត្រ</translation>
    </message>
    <message>
        <source>Nothing can be drawn: no storey may be built here, or nothing limits them.</source>
        <translation>គ្មានអ្វីអាចគូរបានទេ៖ មិនអាចសាងសង់សូម្បីមួយជាន់ ឬគ្មានអ្វីកំណត់ចំនួនជាន់ទេ។</translation>
    </message>
    <message>
        <source>%1 high, %2, on a footprint of %3.</source>
        <translation>កម្ពស់ %1, %2, លើផ្ទៃសំណង់ជាន់ផ្ទាល់ដី %3។</translation>
    </message>
    <message>
        <source>The footprint may be smaller than the land within the setbacks: it is drawn in its middle, reduced to its area. Where it will stand is still open.</source>
        <translation>ផ្ទៃសំណង់ត្រូវតូចជាងដីខាងក្នុងចម្ងាយដកថយ៖ វាត្រូវបានគូរនៅកណ្ដាលតាមទំហំរបស់វា។ ទីតាំងពិតមិនទាន់កំណត់ទេ។</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to turn it; Home or a double click sets it back.</source>
        <translation>អូស ឬប្រើគ្រាប់ចុចព្រួញដើម្បីបង្វិល; គ្រាប់ចុច Home ឬចុចពីរដងដើម្បីត្រឡប់ដូចដើម។</translation>
    </message>
</context>
<context>
    <name>madang::zoning::PairwiseTable</name>
    <message>
        <source>%1: extremely more important than %2 (9)</source>
        <translation>%1៖ សំខាន់ជាង %2 បំផុត (9)</translation>
    </message>
    <message>
        <source>%1: very much more important than %2 (7)</source>
        <translation>%1៖ សំខាន់ជាង %2 ឆ្ងាយណាស់ (7)</translation>
    </message>
    <message>
        <source>%1: much more important than %2 (5)</source>
        <translation>%1៖ សំខាន់ជាង %2 ច្រើន (5)</translation>
    </message>
    <message>
        <source>%1: somewhat more important than %2 (3)</source>
        <translation>%1៖ សំខាន់ជាង %2 បន្តិច (3)</translation>
    </message>
    <message>
        <source>%1 and %2: equally important (1)</source>
        <translation>%1 និង %2៖ សំខាន់ស្មើគ្នា (1)</translation>
    </message>
    <message>
        <source>Which of the two matters more, and how much (Saaty&apos;s scale from 1 to 9)</source>
        <translation>មួយណាក្នុងចំណោមពីរសំខាន់ជាង ហើយប៉ុនណា (មាត្រដ្ឋាន Saaty ពី 1 ដល់ 9)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 ធៀបនឹង %2</translation>
    </message>
    <message>
        <source>Choose two criteria or more to compare them.</source>
        <translation>សូមជ្រើសលក្ខណៈវិនិច្ឆ័យពីរ ឬច្រើនជាងនេះដើម្បីប្រៀបធៀប។</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the comparisons agree (at most 0.1).</source>
        <translation>អនុបាតភាពស៊ីគ្នា %1៖ ការប្រៀបធៀបស៊ីគ្នា (យ៉ាងច្រើន 0.1)។</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the comparisons contradict each other.</source>
        <translation>អនុបាតភាពស៊ីគ្នា %1៖ ការប្រៀបធៀបផ្ទុយគ្នា។</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ParcelCard</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Show the whole plan again</source>
        <translation>បង្ហាញប្លង់ទាំងមូលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Change the rule that &amp;binds…</source>
        <translation>ប្តូរបទដែលកំណត់(&amp;B)…</translation>
    </message>
    <message>
        <source>Goes to the regulation: drag its value and watch what becomes of the parcels</source>
        <translation>ទៅកាន់បទប្បញ្ញត្តិ៖ អូសតម្លៃរបស់វា ហើយមើលថាក្បាលដីក្លាយទៅជាយ៉ាងណា</translation>
    </message>
    <message>
        <source>road %1 m wide</source>
        <translation>ផ្លូវទទឹង %1 ម</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) above are not verified: check them against the regulation before you rely on them.</source>
        <translation>
            <numerusform>តម្លៃ %n ខាងលើមិនទាន់ផ្ទៀងផ្ទាត់៖ ពិនិត្យជាមួយបទប្បញ្ញត្តិមុននឹងប្រើ។</numerusform>
            <numerusform>តម្លៃ %n ខាងលើមិនទាន់ផ្ទៀងផ្ទាត់៖ ពិនិត្យជាមួយបទប្បញ្ញត្តិមុននឹងប្រើ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ប្លុក %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>តំបន់ %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>ក្បាលដី %1</translation>
    </message>
    <message>
        <source>%1: %2 of it</source>
        <translation>%1៖ %2 នៃក្បាលដី</translation>
    </message>
    <message>
        <source>%1 (overlay)</source>
        <translation>%1 (តំបន់ត្រួត)</translation>
    </message>
    <message>
        <source>It lies in no zone.</source>
        <translation>វាមិនស្ថិតក្នុងតំបន់ណាមួយទេ។</translation>
    </message>
    <message>
        <source>Unverified:</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់៖</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ProjectionPart</name>
    <message>
        <source>There is nothing to start from.</source>
        <translation>គ្មានអ្វីជាចំណុចចាប់ផ្ដើមទេ។</translation>
    </message>
    <message>
        <source>Enter counts of past years, or how many there are in the base year.</source>
        <translation>សូមបញ្ចូលចំនួនរាប់នៃឆ្នាំមុនៗ ឬចំនួនក្នុងឆ្នាំគោល។</translation>
    </message>
    <message>
        <source>There are no counts to take a rate from.</source>
        <translation>គ្មានចំនួនរាប់ដើម្បីគណនាអត្រាទេ។</translation>
    </message>
    <message>
        <source>Enter the counts of two years or more, or the rate itself.</source>
        <translation>សូមបញ្ចូលចំនួនរាប់នៃពីរឆ្នាំឡើងទៅ ឬអត្រាផ្ទាល់។</translation>
    </message>
    <message>
        <source>Jobs in %1</source>
        <translation>ការងារក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>ប្រជាជនក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>Medium variant; from %1 in %2</source>
        <translation>បម្រែបម្រួលមធ្យម ចាប់ពី %1 ក្នុងឆ្នាំ %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Growth, medium variant</source>
        <translation>កំណើន បម្រែបម្រួលមធ្យម</translation>
    </message>
    <message>
        <source>Fitted to the counts</source>
        <translation>សម្របតាមចំនួនរាប់</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>តាមការបញ្ចូល</translation>
    </message>
    <message>
        <source>Rate by least squares through all counts; R² %1.</source>
        <translation>អត្រាតាមការ៉េតូចបំផុតកាត់តាមចំនួនរាប់ទាំងអស់។ R² %1។</translation>
    </message>
    <message>
        <source>Rate by least squares through the logarithms of all counts; R² %1.</source>
        <translation>អត្រាតាមការ៉េតូចបំផុតកាត់តាមលោការីតនៃចំនួនរាប់ទាំងអស់។ R² %1។</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ខ្ពស់</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>បានរាប់៖ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Jobs (thousand)</source>
        <translation>ការងារ (ពាន់)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>People (thousand)</source>
        <translation>ប្រជាជន (ពាន់នាក់)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ប្រជាជន</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>បម្រែបម្រួល</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>%1 (BE %2)</source>
        <translation>%1 (ព.ស. %2)</translation>
    </message>
    <message>
        <source>The plan holds just this projection already.</source>
        <translation>ប្លង់មានការព្យាករដូចគ្នានេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>បានសរសេរទៅក្នុងប្លង់៖ “%1”។ ការមិនធ្វើវិញនឹងយកវាចេញ។</translation>
    </message>
    <message>
        <source>&amp;What is projected</source>
        <translation>អ្វីដែលត្រូវព្យាករ</translation>
    </message>
    <message>
        <source>Each has a projection of its own in the plan</source>
        <translation>នីមួយៗមានការព្យាករផ្ទាល់ខ្លួនក្នុងប្លង់</translation>
    </message>
    <message>
        <source>&amp;Counts of past years</source>
        <translation>ចំនួនរាប់នៃឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>BE</source>
        <translation>ព.ស.</translation>
    </message>
    <message>
        <source>Counts of past years</source>
        <translation>ចំនួនរាប់នៃឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>A row for each census or register. Paste two columns from a spreadsheet with Ctrl+V; Buddhist years are converted where the plan&apos;s country counts them.</source>
        <translation>មួយជួរសម្រាប់ជំរឿន ឬបញ្ជីនីមួយៗ។ បិទភ្ជាប់ជួរឈរពីរពីតារាងគណនាដោយ Ctrl+V។ ឆ្នាំពុទ្ធសករាជត្រូវបានបម្លែង បើប្រទេសរបស់ប្លង់ប្រើវា។</translation>
    </message>
    <message>
        <source>S&amp;ource of the counts</source>
        <translation>ប្រភពនៃចំនួនរាប់</translation>
    </message>
    <message>
        <source>Who counted, in which publication</source>
        <translation>អ្នកណារាប់ ក្នុងឯកសារបោះពុម្ពណា</translation>
    </message>
    <message>
        <source>Stored in the plan beside every number</source>
        <translation>រក្សាទុកក្នុងប្លង់ក្បែរលេខនីមួយៗ</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>Arithmetic: as many every year</source>
        <translation>នព្វន្ត៖ ចំនួនស្មើគ្នារាល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Geometric: the same share every year</source>
        <translation>ធរណីមាត្រ៖ ចំណែកស្មើគ្នារាល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Exponential: the same share without pause</source>
        <translation>អិចស្ប៉ូណង់ស្យែល៖ ចំណែកស្មើគ្នាឥតឈប់</translation>
    </message>
    <message>
        <source>P(1 + rn), P(1 + r)ⁿ or P eʳⁿ, with the rate r over n years</source>
        <translation>P(1 + rn), P(1 + r)ⁿ ឬ P eʳⁿ ដែល r ជាអត្រា និង n ជាចំនួនឆ្នាំ</translation>
    </message>
    <message>
        <source>Of two counts the rate between them; of more the one that fits them best (least squares)</source>
        <translation>បើចំនួនរាប់មានពីរ គឺអត្រារវាងវា។ បើមានច្រើនជាងនេះ គឺអត្រាដែលត្រូវនឹងវាបំផុត (ការ៉េតូចបំផុត)</translation>
    </message>
    <message>
        <source>Rate of &amp;growth</source>
        <translation>អត្រាកំណើន</translation>
    </message>
    <message>
        <source> % a year</source>
        <translation> % ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Of the medium variant. Negative where fewer are expected.</source>
        <translation>នៃបម្រែបម្រួលមធ្យម។ អវិជ្ជមានត្រង់កន្លែងដែលរំពឹងថាថយចុះ។</translation>
    </message>
    <message>
        <source>&amp;Spread of the variants</source>
        <translation>គម្លាតនៃបម្រែបម្រួល</translation>
    </message>
    <message>
        <source> points</source>
        <translation> ចំណុចភាគរយ</translation>
    </message>
    <message>
        <source>The low and the high variant grow by so many points of a per cent less and more a year</source>
        <translation>បម្រែបម្រួលទាប និងខ្ពស់ កើនតិចជាង និងច្រើនជាងប៉ុន្មានចំណុចភាគរយនេះក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Jobs in the &amp;base year</source>
        <translation>ការងារក្នុងឆ្នាំគោល</translation>
    </message>
    <message>
        <source>People in the &amp;base year</source>
        <translation>ប្រជាជនក្នុងឆ្នាំគោល</translation>
    </message>
    <message>
        <source>The last count</source>
        <translation>ចំនួនរាប់ចុងក្រោយ</translation>
    </message>
    <message>
        <source>The number to start from, in the base year of the plan. At 0 the last count in its own year.</source>
        <translation>ចំនួនសម្រាប់ចាប់ផ្ដើម ក្នុងឆ្នាំគោលនៃប្លង់។ បើជា 0 យកចំនួនរាប់ចុងក្រោយក្នុងឆ្នាំរបស់វា។</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>ឆ្នាំចុងក្រោយ</translation>
    </message>
    <message>
        <source>The plan&apos;s horizon</source>
        <translation>ឆ្នាំគោលដៅនៃប្លង់</translation>
    </message>
    <message>
        <source>At 0 the horizon of the plan. Store a projection up to the end of the last phase.</source>
        <translation>បើជា 0 យកឆ្នាំគោលដៅនៃប្លង់។ សូមរក្សាទុកការព្យាកររហូតដល់ចុងដំណាក់កាលចុងក្រោយ។</translation>
    </message>
    <message>
        <source>S&amp;tore in the plan</source>
        <translation>រក្សាទុកក្នុងប្លង់</translation>
    </message>
    <message>
        <source>Replaces the stored projection of the same subject, as one edit, which Undo takes back</source>
        <translation>ជំនួសការព្យាករដែលបានរក្សាទុកអំពីប្រធានបទដូចគ្នា ជាការកែតែមួយ ដែលអាចមិនធ្វើវិញបាន</translation>
    </message>
    <message>
        <source>What was counted and the three variants</source>
        <translation>ចំនួនដែលបានរាប់ និងបម្រែបម្រួលបី</translation>
    </message>
    <message>
        <source>Rate and last value of each variant</source>
        <translation>អត្រា និងតម្លៃចុងក្រោយនៃបម្រែបម្រួលនីមួយៗ</translation>
    </message>
    <message>
        <source>The variants year by year</source>
        <translation>បម្រែបម្រួលពីមួយឆ្នាំទៅមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Projects people or jobs in three variants, from counts of past years or from a rate.</source>
        <translation>ព្យាករប្រជាជន ឬការងារជាបម្រែបម្រួលបី ពីចំនួនរាប់នៃឆ្នាំមុនៗ ឬពីអត្រាមួយ។</translation>
    </message>
    <message>
        <source>Low variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is lower by the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is higher by the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate from the co&amp;unts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madang::zoning::RuleEditor</name>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, រក្សាទុកជា %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>យក %1</translation>
    </message>
    <message>
        <source>The rule would end on %1, before it begins on %2.</source>
        <translation>បទប្បញ្ញត្តិនឹងចប់នៅ %1 មុនពេលវាចាប់ផ្ដើមនៅ %2។</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>សូមកែកាលបរិច្ឆេទមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>The citation seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.</source>
        <translation>ឯកសារយោងហាក់ដូចជាភាសាភូមាក្នុង Zawgyi ដែលពុម្ពអក្សរផ្សេងបង្ហាញខុស។ សូមបម្លែងវាទៅជា Unicode។</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>សំណុំ</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>ឯកសារយោង</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>កម្រិតជឿជាក់</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>មានសុពលភាពពី</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>As it is written in the plan&apos;s country: 250 %, 2.5, 7:1, 12 m, 3 storeys. Escape takes back what is typed.</source>
        <translation>ដូចដែលសរសេរក្នុងប្រទេសរបស់ប្លង់៖ 250 %, 2.5, 7:1, 12 m, 3 ជាន់។ Esc លុបអ្វីដែលបានវាយ។</translation>
    </message>
    <message>
        <source>At most (≤), at least (≥), or what is reckoned with (=)</source>
        <translation>យ៉ាងច្រើន (≤), យ៉ាងតិច (≥) ឬតម្លៃដែលប្រើគណនា (=)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>សញ្ញាប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Drag to try other values; the rule changes when you let go</source>
        <translation>អូសដើម្បីសាកតម្លៃផ្សេង។ បទប្បញ្ញត្តិប្រែប្រួលពេលអ្នកលែង</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>National, municipal for the whole plan, or the name of a set that zones and parcels refer to. The nearer one overrides.</source>
        <translation>ថ្នាក់ជាតិ ថ្នាក់ក្រុងសម្រាប់ប្លង់ទាំងមូល ឬឈ្មោះសំណុំដែលតំបន់ និងក្បាលដីយោងទៅ។ អ្វីដែលជិតជាងមានអាទិភាព។</translation>
    </message>
    <message>
        <source>Such as lot_area &gt;= 500 and road_width &lt; 12. It asks for lot_area (m²), road_width (m), height (m) and use.</source>
        <translation>ឧទាហរណ៍ lot_area &gt;= 500 and road_width &lt; 12។ អាចសួររក lot_area (m²), road_width (m), height (m) និង use។</translation>
    </message>
    <message>
        <source>always</source>
        <translation>ជានិច្ច</translation>
    </message>
    <message>
        <source>How sure the value is, in a few words</source>
        <translation>តម្លៃនេះប្រាកដប៉ុនណា ជាពាក្យខ្លី</translation>
    </message>
    <message>
        <source>Unverified values look unverified on the panel, the map and in the report</source>
        <translation>តម្លៃដែលមិនទាន់ផ្ទៀងផ្ទាត់មើលឃើញថាមិនទាន់ផ្ទៀងផ្ទាត់ លើផ្ទាំង ផែនទី និងក្នុងរបាយការណ៍</translation>
    </message>
    <message>
        <source>Takes the value that was most likely meant</source>
        <translation>យកតម្លៃដែលទំនងជាចង់បាន</translation>
    </message>
    <message>
        <source>A year, or year-month-day; a year of the Buddhist era is converted in Thailand, Cambodia and Laos</source>
        <translation>ឆ្នាំ ឬឆ្នាំ-ខែ-ថ្ងៃ។ ក្នុងប្រទេសថៃ កម្ពុជា និងឡាវ ឆ្នាំពុទ្ធសករាជត្រូវបានបម្លែង</translation>
    </message>
    <message>
        <source>The last day on which it holds; empty: for ever</source>
        <translation>ថ្ងៃចុងក្រោយដែលវាមានសុពលភាព។ ទទេ៖ ជារៀងរហូត</translation>
    </message>
    <message>
        <source>The law or ordinance that says so, and its article</source>
        <translation>ច្បាប់ ឬដីកាដែលចែងដូច្នេះ និងមាត្រារបស់វា</translation>
    </message>
    <message>
        <source>No longer verified: it differs from what was cited.</source>
        <translation>លែងបានផ្ទៀងផ្ទាត់ទៀតហើយ៖ វាខុសពីអ្វីដែលបានយោង។</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>On&amp;ly if</source>
        <translation>តែបើ</translation>
    </message>
    <message>
        <source>Verified a&amp;gainst the instrument</source>
        <translation>បានផ្ទៀងផ្ទាត់ជាមួយលិខិតបទដ្ឋានគតិយុត្ត</translation>
    </message>
    <message>
        <source>The first day on which it holds; empty: from the beginning</source>
        <translation>ថ្ងៃដំបូងដែលវាមានសុពលភាព។ ទទេ៖ តាំងពីដើម</translation>
    </message>
</context>
<context>
    <name>madang::zoning::RuleList</name>
    <message>
        <source>National</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>ថ្នាក់ក្រុង</translation>
    </message>
    <message>
        <source>Assumptions (=)</source>
        <translation>ការសន្មត (=)</translation>
    </message>
    <message>
        <source>Limits of the law</source>
        <translation>កម្រិតតាមច្បាប់</translation>
    </message>
    <message>
        <source>none: reckoned with Madang&apos;s own round numbers</source>
        <translation>គ្មាន៖ គណនាដោយលេខប្រហាក់ប្រហែលរបស់ Madang</translation>
    </message>
    <message>
        <source>none: nobody can say how much may be built</source>
        <translation>គ្មាន៖ គ្មាននរណាអាចប្រាប់បានថាអាចសាងសង់ប៉ុនណា</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>គ្មានតម្លៃ</translation>
    </message>
    <message>
        <source>for every class</source>
        <translation>សម្រាប់គ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>បើ %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, រក្សាទុកជា %2</translation>
    </message>
    <message>
        <source>Holds if %1</source>
        <translation>អនុវត្តបើ %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>មានសុពលភាពពី %1 ដល់ %2</translation>
    </message>
    <message>
        <source>Unverified: not checked against the instrument.</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់៖ មិនបានពិនិត្យជាមួយលិខិតបទដ្ឋានគតិយុត្ត។</translation>
    </message>
    <message>
        <source>Unverified: %1</source>
        <translation>មិនទាន់ផ្ទៀងផ្ទាត់៖ %1</translation>
    </message>
    <message>
        <source>The municipal ordinance overrides it; it cites no source yet.</source>
        <translation>ដីកាក្រុងជំនួសវា។ ដីកានោះមិនទាន់មានឯកសារយោងទេ។</translation>
    </message>
    <message>
        <source>The municipal ordinance overrides it: %1</source>
        <translation>ដីកាក្រុងជំនួសវា៖ %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>សំណុំ</translation>
    </message>
    <message>
        <source>Rules of the class</source>
        <translation>បទប្បញ្ញត្តិនៃប្រភេទ</translation>
    </message>
</context>
<context>
    <name>madang::zoning::RulesPage</name>
    <message>
        <source>The national list adds: %1</source>
        <translation>បញ្ជីថ្នាក់ជាតិបន្ថែម៖ %1</translation>
    </message>
    <message>
        <source>Export regulations</source>
        <translation>នាំចេញបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>regulations.csv</source>
        <translation>regulations.csv</translation>
    </message>
    <message>
        <source>Import regulations</source>
        <translation>នាំចូលបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>តារាង (*.csv *.xlsx *.ods);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>ប្លង់មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>មិនមានប្លង់បើកទេ។</translation>
    </message>
    <message>
        <source>Changes of rules go to the base plan, and from there to every scenario that has no rule of its own.</source>
        <translation>ការប្ដូរបទប្បញ្ញត្តិចូលទៅប្លង់មូលដ្ឋាន ហើយពីទីនោះទៅគ្រប់សេណារីយ៉ូដែលគ្មានបទប្បញ្ញត្តិផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Changes of rules go to the scenario “%1” only. Classes are those of the whole plan.</source>
        <translation>ការប្ដូរបទប្បញ្ញត្តិចូលទៅតែសេណារីយ៉ូ “%1” ប៉ុណ្ណោះ។ ប្រភេទជារបស់ប្លង់ទាំងមូល។</translation>
    </message>
    <message>
        <source>Find a class by code or name</source>
        <translation>រកប្រភេទតាមកូដ ឬឈ្មោះ</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>រកប្រភេទ</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>ប្រភេទថ្មី…</translation>
    </message>
    <message>
        <source>Adds a land-use class to the plan&apos;s own list</source>
        <translation>បន្ថែមប្រភេទប្រើប្រាស់ដីទៅក្នុងបញ្ជីរបស់ប្លង់</translation>
    </message>
    <message>
        <source>Names, colour, HILUCS class, source and validity of the class</source>
        <translation>ឈ្មោះ ពណ៌ ថ្នាក់ HILUCS ប្រភព និងសុពលភាពនៃប្រភេទ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>Reads regulations from a table (CSV, Excel, ODS) and shows what would change</source>
        <translation>អានបទប្បញ្ញត្តិពីតារាង (CSV, Excel, ODS) ហើយបង្ហាញអ្វីដែលនឹងប្រែប្រួល</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Writes classes and regulations of the scenario into a table (CSV) that can be edited and imported again</source>
        <translation>សរសេរប្រភេទ និងបទប្បញ្ញត្តិនៃសេណារីយ៉ូទៅក្នុងតារាង (CSV) ដែលអាចកែ និងនាំចូលវិញបាន</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>បន្ថែមបទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Adds a rule for the class to the municipal ordinance</source>
        <translation>បន្ថែមបទប្បញ្ញត្តិសម្រាប់ប្រភេទនេះទៅក្នុងដីកាក្រុង</translation>
    </message>
    <message>
        <source>Takes the rule out of this scenario; Undo brings it back</source>
        <translation>យកបទប្បញ្ញត្តិចេញពីសេណារីយ៉ូនេះ។ ការមិនធ្វើវិញនឹងយកវាមកវិញ</translation>
    </message>
    <message>
        <source>&amp;Override in the municipal ordinance</source>
        <translation>ជំនួសក្នុងដីកាក្រុង</translation>
    </message>
    <message>
        <source>Copies the national rule into the ordinance, where you set its value. The national rule stays and is struck through.</source>
        <translation>ចម្លងបទប្បញ្ញត្តិថ្នាក់ជាតិទៅក្នុងដីកាក្រុង ដែលអ្នកកំណត់តម្លៃរបស់វា។ បទប្បញ្ញត្តិថ្នាក់ជាតិនៅដដែល ហើយត្រូវបានគូសបន្ទាត់ឆូត។</translation>
    </message>
    <message>
        <source>The value that was being tried was not written, as another plan or scenario has been opened.</source>
        <translation>តម្លៃដែលកំពុងសាកមិនត្រូវបានសរសេរទេ ព្រោះប្លង់ ឬសេណារីយ៉ូផ្សេងត្រូវបានបើក។</translation>
    </message>
    <message>
        <source>E&amp;dit class…</source>
        <translation>កែប្រភេទ…</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>យកបទប្បញ្ញត្តិចេញ</translation>
    </message>
</context>
<context>
    <name>madang::zoning::SuitabilityPage</name>
    <message>
        <source>Raster as a criterion</source>
        <translation>រ៉ាស្ទ័រជាលក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.nc);;All files (*)</source>
        <translation>រ៉ាស្ទ័រ (*.tif *.tiff *.asc *.img *.vrt *.nc);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>No criterion is chosen.</source>
        <translation>មិនបានជ្រើសលក្ខណៈវិនិច្ឆ័យទេ។</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>សូមគូសយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>One criterion cannot be compared.</source>
        <translation>លក្ខណៈវិនិច្ឆ័យតែមួយមិនអាចប្រៀបធៀបបានទេ។</translation>
    </message>
    <message>
        <source>Tick two at least, or set the weights with the sliders.</source>
        <translation>សូមគូសយ៉ាងតិចពីរ ឬកំណត់ទម្ងន់ដោយគ្រាប់រំកិល។</translation>
    </message>
    <message>
        <source>There is no room for the result.</source>
        <translation>គ្មានទំហំផ្ទុកសម្រាប់លទ្ធផលទេ។</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>សូមទុកទំហំទំនេរក្នុងថតឯកសារបណ្ដោះអាសន្ន។</translation>
    </message>
    <message>
        <source>Good and best land</source>
        <translation>ដីល្អ និងល្អបំផុត</translation>
    </message>
    <message>
        <source>A score of 0.6 or more</source>
        <translation>ពិន្ទុ 0.6 ឡើងទៅ</translation>
    </message>
    <message>
        <source>Land judged</source>
        <translation>ដីដែលបានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation>ក្រឡាទំហំ %1</translation>
    </message>
    <message>
        <source>Constraint areas, but for conditional ones</source>
        <translation>តំបន់កម្រិត លើកលែងតែតំបន់មានលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>មិនបានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>A criterion has no value there</source>
        <translation>លក្ខណៈវិនិច្ឆ័យមួយគ្មានតម្លៃនៅទីនោះ</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>អនុបាតភាពស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Of the comparisons; they agree up to 0.1 (Saaty 1980)</source>
        <translation>នៃការប្រៀបធៀប។ វាស៊ីគ្នារហូតដល់ 0.1 (Saaty 1980)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>ភាពសមស្រប</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>With a weight of %1, %2 of the land get another class.</source>
        <translation>បើទម្ងន់ជា %1 ដី %2 នឹងប្ដូរថ្នាក់។</translation>
    </message>
    <message>
        <source>All of the best tenth ranks alike</source>
        <translation>ដីល្អបំផុតមួយភាគដប់មានលំដាប់ស្មើគ្នាទាំងអស់</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Save the suitability</source>
        <translation>រក្សាទុកភាពសមស្រប</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>បានរក្សាទុក៖ %1</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Tick those that count; choose one to see and change how it is judged</source>
        <translation>គូសអ្វីដែលត្រូវគិត។ ជ្រើសមួយដើម្បីមើល និងប្ដូររបៀបវាយតម្លៃវា</translation>
    </message>
    <message>
        <source>Any raster as a criterion: flood depth, noise, land price …</source>
        <translation>រ៉ាស្ទ័រណាក៏បានជាលក្ខណៈវិនិច្ឆ័យ៖ ជម្រៅទឹកជំនន់ សំឡេងរំខាន តម្លៃដី …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>យកចេញ</translation>
    </message>
    <message>
        <source>Takes the chosen raster off the list; the file stays</source>
        <translation>យករ៉ាស្ទ័រដែលបានជ្រើសចេញពីបញ្ជី។ ឯកសារនៅដដែល</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>Set with sliders</source>
        <translation>កំណត់ដោយគ្រាប់រំកិល</translation>
    </message>
    <message>
        <source>From comparing each pair (AHP)</source>
        <translation>បានពីការប្រៀបធៀបគូនីមួយៗ (AHP)</translation>
    </message>
    <message>
        <source>How much each criterion counts. Pairs are compared in words, and contradictions are told (Saaty 1980).</source>
        <translation>លក្ខណៈវិនិច្ឆ័យនីមួយៗមានទម្ងន់ប៉ុនណា។ គូនីមួយៗត្រូវបានប្រៀបធៀបជាពាក្យ ហើយភាពផ្ទុយគ្នាត្រូវបានប្រាប់ (Saaty 1980)។</translation>
    </message>
    <message>
        <source>&amp;Side of a cell</source>
        <translation>ប្រវែងជ្រុងនៃក្រឡា</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>The land is judged in squares of this side. Not finer than the data: a terrain of 30 m says nothing about 5 m.</source>
        <translation>ដីត្រូវបានវាយតម្លៃជាការ៉េដែលមានជ្រុងនេះ។ កុំឱ្យល្អិតជាងទិន្នន័យ៖ សណ្ឋានដី 30 m មិនប្រាប់អ្វីអំពី 5 m ទេ។</translation>
    </message>
    <message>
        <source>Constraint areas &amp;exclude their land</source>
        <translation>តំបន់កម្រិតដកដីរបស់វាចេញ</translation>
    </message>
    <message>
        <source>Protected land, water and the like; conditional ones and the plan&apos;s boundary do not</source>
        <translation>ដីការពារ ផ្ទៃទឹក និងអ្វីស្រដៀងគ្នា។ តំបន់មានលក្ខខណ្ឌ និងព្រំប្រទល់ប្លង់មិនដកដីចេញទេ</translation>
    </message>
    <message>
        <source>&amp;Try weights less and more by</source>
        <translation>សាកបន្ថយ និងបន្ថែមទម្ងន់ចំនួន</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>For the sensitivity: what happens where one weight is changed and the others share the rest. 0 leaves it out.</source>
        <translation>សម្រាប់ភាពរំញោច៖ អ្វីកើតឡើងពេលប្ដូរទម្ងន់មួយ ហើយទម្ងន់ផ្សេងទៀតចែកគ្នានូវចំណែកដែលនៅសល់។ 0 រំលងវា។</translation>
    </message>
    <message>
        <source>Sa&amp;ve the raster…</source>
        <translation>រក្សាទុករ៉ាស្ទ័រ…</translation>
    </message>
    <message>
        <source>As a GeoTIFF: scores from 0 to 1, -1 where a constraint excludes</source>
        <translation>ជា GeoTIFF៖ ពិន្ទុពី 0 ដល់ 1, -1 ត្រង់កន្លែងដែលតំបន់កម្រិតដកចេញ</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>ផ្ទៃនៃថ្នាក់នីមួយៗ</translation>
    </message>
    <message>
        <source>How much hangs on each weight</source>
        <translation>លទ្ធផលអាស្រ័យលើទម្ងន់នីមួយៗប៉ុនណា</translation>
    </message>
    <message>
        <source>Per cent of the land that get another class with less and with more of one weight. ranks: how far the order of the best tenth stays, at least (Spearman; 1 is unchanged).</source>
        <translation>ភាគរយនៃដីដែលប្ដូរថ្នាក់ ពេលបន្ថយ និងបន្ថែមទម្ងន់មួយ។ លំដាប់៖ លំដាប់នៃដីល្អបំផុតមួយភាគដប់នៅដដែលយ៉ាងតិចប៉ុនណា (Spearman, 1 គឺមិនប្រែប្រួល)។</translation>
    </message>
    <message>
        <source>Judges the land of the plan by several criteria at once, from unfit to best, and shows it on the map.</source>
        <translation>វាយតម្លៃដីរបស់ប្លង់តាមលក្ខណៈវិនិច្ឆ័យច្រើនក្នុងពេលតែមួយ ពីមិនសមស្របដល់ល្អបំផុត ហើយបង្ហាញវាលើផែនទី។</translation>
    </message>
    <message>
        <source>&amp;Add a raster…</source>
        <translation>បន្ថែមរ៉ាស្ទ័រ(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::WeightSliders</name>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 10; beside it the share of all weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>madang::zoning::ZoningPanel</name>
    <message>
        <source>Land</source>
        <translation>ដី</translation>
    </message>
    <message>
        <source>Hectares and share of each land-use class</source>
        <translation>ហិកតា និងភាគរយនៃប្រភេទប្រើប្រាស់ដីនីមួយៗ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>What may be built in each land-use class, and where that stands</source>
        <translation>អ្វីដែលអាចសាងសង់បានក្នុងប្រភេទប្រើប្រាស់ដីនីមួយៗ និងមូលដ្ឋានដែលចែងអំពីវា</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>សមត្ថភាព</translation>
    </message>
    <message>
        <source>What may be built here, what binds, and how many people and jobs that means</source>
        <translation>អ្វីដែលអាចសាងសង់បាន អ្វីដែលកំណត់ និងចំនួនប្រជាជននិងការងារ</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>តម្រូវការ</translation>
    </message>
    <message>
        <source>People and jobs to come, and the land that they take</source>
        <translation>ប្រជាជន និងការងារនាពេលខាងមុខ និងដីដែលត្រូវការ</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>ភាពសមស្រប</translation>
    </message>
    <message>
        <source>How fit the land is by slope, distances, land use and more</source>
        <translation>ដីសមស្របកម្រិតណា តាមជម្រាល ចម្ងាយ ការប្រើប្រាស់ដី និងកត្តាផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Indicators of scenarios side by side, with targets</source>
        <translation>សូចនាករនៃសេណារីយ៉ូក្បែរគ្នា ជាមួយគោលដៅ</translation>
    </message>
    <message>
        <source>Questions of zoning</source>
        <translation>សំណួរអំពីការបែងចែកតំបន់</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ZoningPlugin</name>
    <message>
        <source>Zoning</source>
        <translation>ការកំណត់តំបន់</translation>
    </message>
    <message>
        <source>Land by class, its rules and what may be built, the land that people and jobs need, suitability and indicators</source>
        <translation>ដីតាមប្រភេទ បទបញ្ជា និងអ្វីដែលអាចសាងសង់ ដីដែលប្រជាជន និងការងារត្រូវការ ភាពសមស្រប និងសូចនាករ</translation>
    </message>
</context>
</TS>
