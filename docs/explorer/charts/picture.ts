/** A chart as a file of its own: with what the page says around it, and the colours and the fonts that the page gives it. */

interface Legend {
  readonly mark: 'bar' | 'whole' | 'end' | 'dot' | 'hollow' | 'band';
  readonly label: string;
}

/** What is written around a chart where no page is. */
export interface Around {
  readonly title: string;
  /** The unit, and how the chart is to be read: each goes on in the next line where it is long. */
  readonly lines: readonly string[];
  readonly legend: readonly Legend[];
  readonly source: string;
}

const margin = 16;
const namespace = 'http://www.w3.org/2000/svg';

export function svgText(svg: SVGSVGElement, around: Around): string {
  const style = getComputedStyle(svg);
  const { width, height } = svg.viewBox.baseVal;
  const root = element('svg', { role: 'group', 'aria-label': around.title, style: 'font-family: inherit' });
  let y = margin;
  const write = (text: string, size: number, colour: string, weight = 400): void => {
    for (const line of wrapped(text, width, `${weight} ${size}px ${style.fontFamily}`)) {
      y += size * 1.35;
      const place = { x: margin, y: y - size * 0.3 };
      const written = element('text', { ...place, 'font-size': size, 'font-weight': weight, fill: colour });
      written.textContent = line;
      root.append(written);
    }
  };

  write(around.title, 16, 'var(--ink)', 600);
  for (const line of around.lines) write(line, 12, 'var(--muted)');
  if (around.legend.length > 0) {
    y += 20;
    root.append(...legendAt(around.legend, y - 4, `12px ${style.fontFamily}`));
  }
  y += 8;
  root.append(drawing(svg, y));
  y += height;
  write(around.source, 11, 'var(--muted)');

  const size = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  for (const [name, value] of Object.entries(size)) root.setAttribute(name, String(value));
  root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  const title = element('title', {});
  title.textContent = around.title;
  root.prepend(title, element('rect', { ...size, fill: 'var(--paper)' }));
  return new XMLSerializer()
    .serializeToString(root)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim())
    .replaceAll('currentColor', style.color)
    .replaceAll('font-family: inherit', `font-family: ${style.fontFamily.replaceAll('"', "'")}`);
}

/** The chart itself, without what only the page has a use for. */
function drawing(svg: SVGSVGElement, y: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const mark of copy.querySelectorAll('[tabindex]')) mark.removeAttribute('tabindex');
  for (const name of ['role', 'aria-labelledby']) copy.removeAttribute(name);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(y));
  return copy;
}

function legendAt(legend: readonly Legend[], y: number, font: string): SVGElement[] {
  const measure = measureIn(font);
  const accent = 'var(--accent)';
  const shapes: Readonly<Record<Legend['mark'], object>> = {
    bar: { width: 14, height: 9, fill: accent },
    whole: { width: 14, height: 9, fill: 'var(--line)' },
    end: { width: 5, height: 9, fill: 'var(--ink)', 'fill-opacity': 0.5 },
    band: { width: 14, height: 9, fill: accent, 'fill-opacity': 0.35 },
    dot: { width: 11, height: 11, rx: 5.5, fill: accent },
    hollow: { width: 9, height: 9, rx: 4.5, fill: 'var(--paper)', stroke: accent, 'stroke-width': 2 },
  };
  let x = margin;
  return legend.flatMap(({ mark, label }) => {
    const shape = element('rect', { x: x + 1, y: y - 9, ...shapes[mark] });
    const text = element('text', { x: x + 20, y, 'font-size': 12, fill: 'var(--muted)' });
    text.textContent = label;
    x += 20 + measure(label) + 18;
    return [shape, text];
  });
}

function element<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: object): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** Where a line may end: behind a space, and beside a Chinese character, but for the signs that belong to it. */
const breaks =
  /(?<=\s)|(?<=[^（《“])(?=[\p{Script=Han}（《“])|(?<=[\p{Script=Han}，。；：、）》”])(?=[^，。；：、）》”\s])/u;

/** A picture has no lines but those that it is given. */
function wrapped(text: string, width: number, font: string): readonly string[] {
  const measure = measureIn(font);
  const lines = [''];
  for (const piece of text.split(breaks)) {
    const longer = lines.at(-1)! + piece;
    if (measure(longer.trimEnd()) <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
