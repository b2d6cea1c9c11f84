/**
 * The writers of the other formats: CSV, Data Package, CSV on the Web, SDMX, JSON-LD, Parquet.
 *
 * Each is a pure function of its arguments, for the edition's figures and for those of your own. A table is made first,
 * once, and says of its columns what the formats want to know: `observationTable`, `seriesTable`, `vintageTable`, `derivedTable` and
 * `quantityTable` make one of figures, `tableOf` of anything.
 *
 * @module
 */

export type { About, DataFile } from './about.js';
export { type CsvOptions, escapeFormula, toCsv, unescapeFormula } from './csv.js';
export { type CsvwMetadata, csvwMetadata } from './csvw.js';
export { type DataPackage, dataPackage, type TableSchema, tableSchema, type TableSchemaField } from './data-package.js';
export { derivedTable } from './derived-table.js';
export { ExportError, type ExportErrorCode } from './errors.js';
export { datasetJsonLd, type JsonLd } from './jsonld.js';
export { observationTable } from './observation-table.js';
export { type ParquetColumn, type ParquetOptions, toParquet } from './parquet.js';
export { quantityTable } from './quantity-table.js';
export { sdmxCsv } from './sdmx/data-csv.js';
export { type SdmxDataMessage, sdmxJson } from './sdmx/data-json.js';
export type { SdmxOptions } from './sdmx/message.js';
export { sdmxStructure, type SdmxStructureMessage } from './sdmx/structure.js';
export { seriesTable, vintageTable } from './series-table.js';
export { type Cell, type Column, type ColumnOf, type Table, type TableName, tableOf } from './table.js';
