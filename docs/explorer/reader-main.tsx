import { hydrate } from 'preact';
import { Reader } from './reader.js';
import type { Lang } from './words.js';

const host = document.querySelector<HTMLElement>('#app')!;
hydrate(<Reader lang={host.dataset['lang'] as Lang} />, host);
host.dataset['ready'] = '';
