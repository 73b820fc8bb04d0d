/**
 * Applies the options in the address to an embedded figure, and reports its height to the host page. Inlined
 * into the page: a frame may be sandboxed, where nothing can be fetched or stored.
 */
import { applyOptions } from './apply.ts';
import { chooseByClick } from './choose.ts';
import { readOptions } from './options.ts';
import { tellHeight } from './tell-height.ts';

const { options, ignored } = readOptions(location.search);
for (const line of ignored) console.warn(`embed: ${line}; ignored`);
applyOptions(options, document);
if (!options.static) chooseByClick(document);
if (parent !== self) tellHeight(document, parent);
