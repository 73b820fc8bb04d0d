import { it } from 'vitest';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import note from '@citation/csl-style-chicago-note-bibliography';
import fr from '@citation/csl-style-chicago-fullnote-bibliography-fr';
it('x', () => {
  const P = plugins as any;
  console.log(Object.keys(note), Object.keys(fr));
  const csl = P.config.get('@csl');
  csl.styles.add('n', (note as any).content); csl.styles.add('f', fr.content);
  P.config.get('@bibtex').format.asciiOnly = false;
  const item: any = { id: 'my-id-that-is-rather-long', type: 'webpage', title: 'Déclaration : « plus de 2\u202f700 » & l’État à Calais 100 % "quoted \'inner\'" Besançon', 'container-title': 'Every number is a quotation', author: [{given:'Bernard', family:'Cazeneuve'},{given:'Jean de', family:'La Fontaine'},{given:'Ursula von der', family:'Leyen'}], publisher: 'Ministère & Cie', 'publisher-place': 'Paris', issued: {'date-parts':[[2016,8,3]]}, URL: 'https://example.org/' + 'abcdefghij/'.repeat(9)+'?a=1&b=2#x_y', language: 'fr', version: '0.1.0', note: 'A note.' };
  for (const type of ['webpage','report']) for (const [style, lang] of [['apa','fr-FR'],['apa','en-US'],['apa','en-GB'],['f','fr-FR'],['n','en-US']]) {
   console.log(type, style, lang, JSON.stringify(P.output.format('bibliography', [{...item, type, language: lang!.slice(0,2)}], {template: style, lang, format:'text'})));
  }
  for (const type of ['webpage','report']) { const i = {...item,type};
  console.log(P.output.format('bibtex',[i],{}), JSON.stringify(P.output.format('bibtex',[i],{format:'object'})));
  console.log(P.output.format('ris',[i],{}), JSON.stringify(P.output.format('ris',[i],{format:'object'}))); }
});
