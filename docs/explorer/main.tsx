import { hydrate } from 'preact';
import { Explorer } from './explorer.js';
import type { Lang } from './words.js';

const host = document.querySelector<HTMLElement>('#app')!;
hydrate(<Explorer lang={host.dataset['lang'] as Lang} />, host);
host.dataset['ready'] = '';
