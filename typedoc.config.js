import { readFileSync } from 'node:fs';
import { Comment, CommentTag, Converter } from 'typedoc';

/** The task of each public name: the comment above its group in src/index.ts. */
function categoriesOfNames() {
  const categories = new Map();
  let category = '';
  const index = readFileSync(new URL('src/index.ts', import.meta.url), 'utf8');
  for (const [, title, names] of index.matchAll(/^\/\/ (.+)$|^export \{([^}]*)\}/gmu)) {
    if (title !== undefined) category = title;
    else for (const name of names.split(',')) categories.set(name.replace('type ', '').trim(), category);
  }
  return categories;
}

/** Puts each public name into the category of its group. */
function categorise(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const categories = categoriesOfNames();
    for (const reflection of project.children ?? []) {
      const category = categories.get(reflection.name);
      if (category === undefined) throw new Error(`${reflection.name} is in no group of src/index.ts`);
      // The comments of a function are those of its signatures.
      for (const { comment } of reflection.signatures ?? []) comment?.removeTags('@category');
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: ['src/index.ts'],
  out: 'docs/api',
  tsconfig: 'tsconfig.json',
  plugin: [categorise],
  treatWarningsAsErrors: true,
  excludeInternal: true,
  disableSources: true,
  categorizeByGroup: false,
  navigation: { includeCategories: true, includeGroups: false },
  validation: { notExported: false, invalidLink: true },
};
