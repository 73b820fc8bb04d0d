/**
 * Publishes the schemas of src/model/schema.ts as JSON Schema in data/schema.
 * With --check it writes nothing: it names stale, missing and surplus files, and exits with status 1.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { files, type FileName } from '../src/model/schema.ts';

const folder = join(import.meta.dirname, '../data/schema');

/**
 * JSON Schema validates but cannot trim, so a trimmed non-empty text becomes a pattern. Any other action that
 * it cannot express stops the conversion.
 */
const overrideAction: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) =>
  valibotAction.type === 'trim' ? { ...jsonSchema, pattern: '\\S' } : undefined;

async function schemaText(name: FileName, path: string): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(files[name], {
    target: 'draft-2020-12',
    errorMode: 'throw',
    overrideAction,
  });
  const json = JSON.stringify({ $schema, title: name, ...schema }, null, 2);
  return format(json, { ...(await resolveConfig(path)), parser: 'json' });
}

const wanted = new Map<string, string>();
for (const name of Object.keys(files) as FileName[]) {
  const file = name.replace(/\.json$/, '.schema.json');
  wanted.set(file, await schemaText(name, join(folder, file)));
}

if (process.argv.includes('--check')) {
  const present = (await readdir(folder)).filter((file) => file.endsWith('.schema.json'));
  for (const file of new Set([...wanted.keys(), ...present])) {
    const current = present.includes(file) ? await readFile(join(folder, file), 'utf8') : null;
    if (current === wanted.get(file)) continue;
    console.error(`data/schema/${file} is not what src/model/schema.ts says: run tools/json-schema.ts`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of wanted) await writeFile(join(folder, file), text);
}
