/** For TypeDoc: its theme, with pages that a screen reader can find its way in. */

import { DefaultTheme } from 'typedoc';

export class SiteTheme extends DefaultTheme {
  render(page) {
    return mended(super.render(page));
  }

  buildNavigation(project) {
    return super.buildNavigation(project).map(withoutLinkedFolds);
  }
}

/** A fold that is a link as well is neither to assistive technology: the link becomes the first line of what is folded. */
function withoutLinkedFolds({ children, ...entry }) {
  if (children === undefined) return entry;
  const { text, path, kind, ...rest } = entry;
  const link = path === undefined ? [] : [{ ...rest, text: `Module ${text}`, path, kind }];
  return { ...rest, text, children: [...link, ...children.map(withoutLinkedFolds)] };
}

/** What the theme writes as text, and no template of it can be told to write otherwise. */
function mended(html) {
  return withHeadingLevels(
    html
      .replace('<div class="col-content">', '<main class="col-content">')
      .replace(/<\/div>(\s*<div class="col-sidebar">)/, '</main>$1')
      .replace('<div class="page-menu">', '<aside class="page-menu" aria-label="This page">')
      .replace(/<\/div>(\s*<div class="site-menu">)/, '</aside>$1')
      // the mark of a permalink in a fold: the heading beside it keeps its anchor
      .replaceAll(/<summary[^]*?<\/summary>/g, (fold) => fold.replaceAll(/<a [^>]*tsd-anchor-icon[^]*?<\/a>/g, '')),
  );
}

/** The theme chooses its headings by their size: each keeps it, and says how deep it stands under the ones before. */
function withHeadingLevels(html) {
  const above = [];
  return html.replaceAll(/<div class="col-sidebar">|<h([1-6])(?=[ >])/g, (tag, size) => {
    if (size === undefined) above.length = 1; // what stands beside the page is under its title alone
    else {
      while (above.length > 0 && above.at(-1) >= size) above.pop();
      above.push(size);
      if (above.length !== Number(size)) return `${tag} aria-level="${above.length}"`;
    }
    return tag;
  });
}
