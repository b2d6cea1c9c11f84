import { entries } from '../check.mjs';
import { result } from './module.mjs';

for (const { name } of entries()) {
  if (Object.keys(await import(name)).length === 0) throw new Error(`${name} exports nothing`);
}
console.log(JSON.stringify(await result));
