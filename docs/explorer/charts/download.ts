/** Saves a file from the page; nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A chart as a file of its own: the colours and the fonts that the page gives it stand in the text. */
export function svgText(svg: SVGSVGElement, title: string): string {
  const style = getComputedStyle(svg);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const mark of copy.querySelectorAll('[tabindex]')) mark.removeAttribute('tabindex');
  copy.removeAttribute('aria-labelledby'); // the heading stays behind in the page
  copy.setAttribute('aria-label', title);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const { width, height } = svg.viewBox.baseVal;
  const margin = 12;
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`);
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({
    x: -margin,
    y: -margin,
    width: '100%',
    height: '100%',
    fill: 'var(--paper)',
  })) {
    paper.setAttribute(name, String(value));
  }
  copy.insertBefore(paper, copy.firstChild);
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim())
    .replaceAll('currentColor', style.color)
    .replaceAll('font-family: inherit', `font-family: ${style.fontFamily.replaceAll('"', "'")}`);
}

/** The same as pixels, two for each of the page's, so that it is sharp in print. */
export async function pngOf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText(svg, title)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: 2 * image.naturalWidth,
      height: 2 * image.naturalHeight,
    });
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
