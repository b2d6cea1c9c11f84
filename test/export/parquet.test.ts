import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedIndicators } from '../../src/derived/index.js';
import * as edition from '../../src/editions/2025/index.js';
import { type Cell, ExportError, observationTable, tableOf, toParquet } from '../../src/export/index.js';
import { allSeries } from '../../src/series/index.js';
import { bytesOf, folder, jsonOf, type Row } from './files.js';
import * as rebuilt from './rebuild.js';

let instance: DuckDBInstance;
let query: (sql: string) => Promise<Row[]>;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[];
});
afterAll(() => instance.closeSync());

const table = (file: string): string => `'${folder}/${file}'`;

describe('the Parquet files, read by DuckDB', () => {
  it('2025.parquet gives the observations again', async () => {
    const rows = await query(`from ${table('2025.parquet')}`);
    expect(rebuilt.observations(rows)).toStrictEqual(edition.observations);
  });

  it('series.parquet gives the series again, without their vintages', async () => {
    const own = rebuilt.observations(await query(`from ${table('2025.parquet')}`));
    expect(rebuilt.series(await query(`from ${table('series.parquet')}`), own)).toStrictEqual(
      rebuilt.withoutVintages(allSeries),
    );
  });

  it('have the types of the columns', async () => {
    const types = await query(`select column_name, column_type from (describe from ${table('2025.parquet')})`);
    const of = (name: string): Cell => types.find((row) => row['column_name'] === name)!['column_type']!;
    expect(['id', 'value', 'source_line', 'cumulative'].map(of)).toEqual(['VARCHAR', 'DOUBLE', 'INTEGER', 'BOOLEAN']);
  });

  it('carry their Table Schema', async () => {
    const [found] = await query(`select decode(value) as schema from parquet_kv_metadata(${table('2025.parquet')})`);
    const { resources } = jsonOf<{ resources: { name: string; schema: { fields: object[] } }[] }>('datapackage.json');
    expect(JSON.parse(found!['schema'] as string)).toMatchObject({
      fields: resources.find(({ name }) => name === '2025.csv')!.schema.fields,
    });
  });

  it.each([
    ['cut short', bytesOf('2025.parquet').subarray(0, -9)],
    ['with another magic number', Buffer.concat([bytesOf('2025.parquet').subarray(0, -4), Buffer.from('PAR2')])],
  ])('%s are refused', async (_, bytes) => {
    const file = join(await mkdtemp(join(tmpdir(), 'parquet-')), 'broken.parquet');
    await writeFile(file, bytes);
    await expect(query(`from '${file}'`)).rejects.toThrow(/broken\.parquet/);
  });
});

describe('the CSV files, read by DuckDB', () => {
  const everyColumn = "header = true, all_varchar = true, nullstr = ''";

  it.each(['2025', 'series'])('%s.csv holds what the Parquet file does', async (name) => {
    const columns = (
      await query(`select column_name, column_type from (describe from ${table(`${name}.parquet`)})`)
    ).map((row) => `cast("${row['column_name']!}" as ${row['column_type']!}) as "${row['column_name']!}"`);
    const csv = await query(`select ${columns.join(', ')} from read_csv(${table(`${name}.csv`)}, ${everyColumn})`);
    expect(csv).toEqual(await query(`from ${table(`${name}.parquet`)}`));
  });

  it('derived.csv gives the derived indicators again', async () => {
    expect(rebuilt.derived(await query(`from ${table('derived.csv')}`))).toStrictEqual(derivedIndicators);
  });

  it('refuses a wrong type and a ragged row', async () => {
    const read = (text: string): Promise<Row[]> =>
      mkdtemp(join(tmpdir(), 'csv-')).then(async (at) => {
        await writeFile(join(at, 'broken.csv'), text);
        return query(`from read_csv('${at}/broken.csv', columns = {'id': 'VARCHAR', 'value': 'DOUBLE'})`);
      });
    await expect(read('id,value\r\na,1\r\n')).resolves.toEqual([{ id: 'a', value: 1 }]);
    await expect(read('id,value\r\na,eins\r\n')).rejects.toThrow('eins');
    await expect(read('id,value\r\na,1,2\r\n')).rejects.toThrow('Columns');
  });
});

describe('toParquet', () => {
  it('writes the same bytes each time', () => {
    const write = (): Buffer => Buffer.from(toParquet(observationTable(edition.observations), parquetWriteBuffer));
    expect(write().equals(write())).toBe(true);
    expect(write().equals(bytesOf('2025.parquet'))).toBe(true);
  });

  it('refuses a whole number that does not fit', () => {
    const label = { zh: '甲', en: 'a' };
    const column = { name: 'a', type: 'integer', title: label, description: label, of: (one: number) => one } as const;
    const of = (one: number): unknown =>
      toParquet(tableOf({ name: 't', title: label, description: label, key: [] }, [column], [one]), () => 'written');
    expect(of(2 ** 31 - 1)).toBe('written');
    expect(() => of(2 ** 31)).toThrow(ExportError);
  });
});
