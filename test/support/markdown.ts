/** The anchors of a page's headings, as GitHub makes them: lower case, spaces to hyphens, punctuation dropped, repeats numbered. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of withoutCode(page).matchAll(/^#{1,6} (\S.*)$/gmu)) {
    const text = heading!.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /gu, '-');
    let unique = anchor;
    for (let repeat = 1; anchors.has(unique); repeat++) unique = `${anchor}-${repeat}`;
    anchors.add(unique);
  }
  return anchors;
}

/** The targets of a page's links and images, those to other hosts left out. */
export function localLinksOf(page: string): string[] {
  return [...withoutCode(page).matchAll(/\]\(([^()\s]+)\)/gu)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/u.test(target));
}

/** The page without fenced blocks, in which `#` and brackets mean other things. */
function withoutCode(page: string): string {
  return page.replace(/^```[^`]*```$/gmu, '');
}
