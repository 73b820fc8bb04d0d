import { edit, read } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Files that are missing or do not match their schema. */
export const shapes: Break[] = [
  {
    name: 'JSON cut short',
    change: (files) => {
      files.set('views.json', read(files, 'views.json').trimEnd().slice(0, -1));
    },
    issues: [/^views\.json · line \d+: expected complete JSON: /],
  },
  {
    name: 'JSON missing',
    change: (files) => {
      files.delete('refusals.json');
    },
    issues: ['refusals.json: expected a file that can be read: no such file'],
  },
  {
    name: 'a field of the wrong type',
    change: (files) => edit(files, 'figures.json', 'figures.networks-2015.value', '28'),
    issues: ['figures.json · networks-2015 · value: expected a number, got "28"'],
  },
  {
    name: 'an unknown field',
    change: (files) => edit(files, 'numbers.json', 'numbers.dublin-iii.comment', 'x'),
    issues: ['numbers.json · dublin-iii · comment: expected no field of this name'],
  },
  {
    name: 'a field missing',
    change: (files) => edit(files, 'refusals.json', 'refusals.grand-total.reason', undefined),
    issues: ['refusals.json · grand-total · reason: expected this field, it is missing'],
  },
  {
    name: 'a source address without http',
    change: (files) => edit(files, 'declaration.json', 'sources.0.url', 'uk.ambafrance.org'),
    issues: ['declaration.json · sources.0.url: expected an http(s) address, got "uk.ambafrance.org"'],
  },
  {
    name: 'issues in two files',
    change: (files) => {
      edit(files, 'declaration.json', 'date', '30 août 2016');
      files.delete('numbers.json');
    },
    issues: [
      'declaration.json · date: expected a date such as 2016-08-30, got "30 août 2016"',
      'numbers.json: expected a file that can be read: no such file',
    ],
  },
];
