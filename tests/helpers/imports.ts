import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One import: which file brings in what. */
export interface Import {
  /** Path below the folder looked at, with `/`. */
  readonly file: string;
  /** A path below the same folder for a file of one's own, else the package's name (`astro:content`, `node:fs`). */
  readonly target: string;
  readonly isPackage: boolean;
}

const SOURCES = /\.(ts|tsx|mts|mjs|astro)$/;

/** Every import below a folder: static, dynamic, of types alone, and those of scripts and styles in Astro files. */
export function importsIn(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const file = path.slice(folder.length + 1).replaceAll(sep, '/');
      return specifiersIn(file, readFileSync(path, 'utf8')).map((specifier) => target(file, specifier));
    });
}

function specifiersIn(file: string, source: string): string[] {
  const code = file.endsWith('.astro') ? codeOfAstro(source) : [source];
  return code.flatMap((text) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** What is code in an Astro file: between the fences, and in its script tags. */
function codeOfAstro(source: string): string[] {
  const fenced = /^---\n([\s\S]*?)\n---$/m.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [fenced, ...scripts];
}

function target(file: string, specifier: string): Import {
  if (specifier.startsWith('.')) {
    return { file, target: posix.join(dirname(file), specifier), isPackage: false };
  }
  const parts = specifier.split('/');
  return { file, target: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), isPackage: true };
}
