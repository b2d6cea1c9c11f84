/** A consumer with many calls of parseQuantity, each with a literal of its own, and each with its unit known. */

const forms = [
  (n) => [`${n}.27万亿元`, '元'],
  (n) => [`约${n}00亿元`, '元'],
  (n) => [`${n}35.55万件`, '件'],
  (n) => [`${n}00余件`, '件'],
  (n) => [`超过${n}千家`, '家'],
  (n) => [`1${n}.84%`, '%'],
  (n) => [`${n}.5个百分点`, '百分点'],
  (n) => [`${n}千米`, '千米'],
  (n) => [`${n}0至${n}5千克`, '千克'],
  (n) => [`${n}5.1件/万人`, '件/万人'],
];

export function literals(count) {
  const calls = Array.from({ length: count }, (_, index) => {
    const [text, unit] = forms[index % forms.length](1 + Math.floor(index / forms.length));
    return `parseQuantity('${text}').unit satisfies '${unit}';\n`;
  });
  return `import { parseQuantity } from 'shanghai-sti';\n${calls.join('')}`;
}
