import { strFromU8 } from 'fflate';
import { COLUMNS } from './rows.ts';
import { zipOf } from './zip.ts';

const DESCRIPTOR = 'datapackage.json';

/** A CSV file of rows, with commas between cells and points in numbers. */
export interface Table {
  /** Name in lower case, unique in the package. */
  name: string;
  /** Path relative to the descriptor. */
  path: string;
  title: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const resourcesOf = (descriptor: unknown): unknown[] =>
  isRecord(descriptor) && Array.isArray(descriptor.resources) ? descriptor.resources : [];

const resource = ({ name, path, title }: Table) => ({
  name,
  path,
  title,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',' },
  schema: {
    fields: Object.entries(COLUMNS).map(([column, { type, description }]) => ({
      name: column,
      type,
      description,
    })),
  },
});

/** Returns a copy of a Data Package v2 descriptor with one more CSV resource per table. */
export const packageDescriptor = (descriptor: object, tables: readonly Table[]): object => ({
  ...descriptor,
  resources: [...resourcesOf(descriptor), ...tables.map(resource)],
});

/** Paths of the package's files in its resources; addresses elsewhere are left out. */
function named(descriptor: unknown): string[] {
  const paths = resourcesOf(descriptor).flatMap((each) => (isRecord(each) ? each.path : []));
  return paths.filter((path) => typeof path === 'string').filter((path) => !/^https?:/.test(path));
}

function descriptorIn(files: Readonly<Record<string, Uint8Array>>): unknown {
  const bytes = files[DESCRIPTOR];
  if (!bytes) throw new Error(`${DESCRIPTOR} is missing: expected it among the files of the package`);
  try {
    return JSON.parse(strFromU8(bytes));
  } catch (error) {
    throw new Error(`${DESCRIPTOR}: expected JSON`, { cause: error });
  }
}

/**
 * Returns a Data Package as a zip file, in the order of the files' names: the same files give the same bytes.
 * @throws Error naming the file if datapackage.json is missing or not JSON, or if a file that it names is
 * missing.
 */
export function dataPackage(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  for (const path of named(descriptorIn(files))) {
    if (!Object.hasOwn(files, path))
      throw new Error(`${path} is missing: ${DESCRIPTOR} names it as a resource`);
  }
  return zipOf(files);
}
