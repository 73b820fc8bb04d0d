/**
 * Makes an embedded figure what its address asks for, and tells its height to the page around it. Written into the
 * page: a frame may be sandboxed, where nothing can be fetched and nothing stored.
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
