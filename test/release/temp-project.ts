import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkRelease, type Verdict } from '../../scripts/lib/check.js';
import { prepareRelease } from '../../scripts/lib/prepare.js';
import { readProject } from '../../scripts/lib/project.js';
import { canonicalJson, type Dataset, type Release } from '../../src/dataset/index.js';
import { small } from '../dataset/small.js';

/** A project in a temporary folder, as far as a release looks at it. */
export class TempProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-release-'));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
    this.version('0.0.0')
      .root('2025')
      .data(small)
      .write('data/changes.json', '[]\n')
      .write('data/revisions.json', '{}\n');
  }

  write(file: string, text: string): this {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
    return this;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  remove(file: string): this {
    rmSync(join(this.folder, file), { recursive: true });
    return this;
  }

  version(version: string): this {
    return this.write('package.json', JSON.stringify({ name: 'shanghai-sti', version }));
  }

  root(edition: string): this {
    return this.write('src/editions/registry.ts', `export const currentEdition: EditionName = '${edition}';\n`);
  }

  data(dataset: Dataset, edition = '2025'): this {
    return this.write(`data/${edition}.json`, canonicalJson(dataset));
  }

  /** The source of an edition, with a doc comment for each id. */
  source(comments: Record<string, string>): this {
    const constants = Object.entries(comments).map(
      ([id, comment]) => `/** ${comment} */\nexport const ${id}: X = {\n  id: '${id}',\n};\n`,
    );
    return this.write('src/editions/2025/creation.ts', constants.join('\n'));
  }

  changeset(level: string, name = 'brave-pens-sing'): this {
    return this.write(`.changeset/${name}.md`, `---\n'shanghai-sti': ${level}\n---\n\nSomething.\n`);
  }

  reasons(reasons: Record<string, unknown>, edition = '2025'): this {
    return this.write('data/revisions.json', JSON.stringify({ [edition]: reasons }));
  }

  /** What `changeset version` does: the changesets become a version and a section of the changelog. */
  versioned(version: string): this {
    if (existsSync(join(this.folder, '.changeset'))) this.remove('.changeset');
    const before = existsSync(join(this.folder, 'CHANGELOG.md'))
      ? this.read('CHANGELOG.md').replace('# shanghai-sti\n\n', '')
      : '';
    return this.version(version).write(
      'CHANGELOG.md',
      `# shanghai-sti\n\n## ${version}\n\n### Minor Changes\n\n- Something.\n${before === '' ? '' : `\n${before}`}`,
    );
  }

  /** A release, all the way. */
  released(version: string): this {
    this.versioned(version).prepare();
    return this;
  }

  prepare(): Release[] {
    return prepareRelease(this.folder);
  }

  check(): Verdict {
    return checkRelease(readProject(this.folder));
  }
}

export const why = { zh: '抄录有误', en: 'misread in the source' };
