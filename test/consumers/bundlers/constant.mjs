import { patentsGranted } from 'shanghai-sti';

console.log(patentsGranted);
