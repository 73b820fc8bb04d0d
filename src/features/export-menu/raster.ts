/**
 * Draws an SVG of this site as PNG.
 *
 * @param address of the SVG, on the same origin: another origin would taint the canvas
 * @param width of the PNG in pixels
 * @throws DOMException if the file cannot be read, the canvas is too large, or `signal` aborts
 */
export async function raster(address: string, width: number, signal: AbortSignal): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  signal.throwIfAborted();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d');
  if (!context) throw new DOMException('no canvas', 'NotSupportedError');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  signal.throwIfAborted();
  if (!blob) throw new DOMException('the picture is too large', 'NotSupportedError');
  return blob;
}
