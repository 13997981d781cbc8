import { describe, expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../../src/build/pages/policy.ts';

const PLACE = '<meta http-equiv="Content-Security-Policy" content="">';
const SCRIPTS = ["'sha256-aaaa'", "'sha256-bbbb'"];
const STYLES = ["'sha256-cccc'"];

/** A policy as a browser takes it apart. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

describe('the policy of a page', () => {
  const policy = directives(policyFor({ scripts: SCRIPTS, styles: STYLES }));

  test('lets nothing in that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  test('lets just its own scripts and styles run', () => {
    expect(policy.get('script-src')).toEqual(["'self'", ...SCRIPTS]);
    expect(policy.get('style-src')).toEqual(STYLES);
  });

  test('asks no other origin for anything', () => {
    for (const [name, values] of policy) {
      if (!name.endsWith('-src')) continue;
      // What is made in the page may sound, and nothing else.
      const made = name === 'media-src' ? values.filter((value) => value !== 'blob:') : values;
      for (const value of made) expect(value, name).toMatch(/^'(none|self|sha256-\w+)'$|^data:$/);
    }
  });

  test('has nothing unsafe in it, and no script made from text', () => {
    expect(policyFor({ scripts: SCRIPTS, styles: STYLES })).not.toMatch(/unsafe|eval|\*|http/);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['aandehul']);
  });

  test('forbids styles in a page without any', () => {
    const bare = directives(policyFor({ scripts: [], styles: [] }));
    expect(bare.get('style-src')).toEqual(["'none'"]);
    expect(bare.get('script-src')).toEqual(["'self'"]);
  });
});

describe('a page', () => {
  test('gets its policy in the place left for it', () => {
    const page = { html: `<head>${PLACE}<title>$& x</title></head>`, scripts: SCRIPTS, styles: STYLES };
    expect(withPolicy(page, '/om/')).toBe(
      `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(page)}"><title>$& x</title></head>`,
    );
  });

  test('without a place for it stops the build, and is named', () => {
    expect(() => withPolicy({ html: '<head></head>', scripts: [], styles: [] }, '/om/')).toThrow(
      'the page /om/ has no place for its policy: use the layout Base.astro',
    );
  });
});
