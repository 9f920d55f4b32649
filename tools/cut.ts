// Ways of cutting a part out of a package. A cut that finds nothing throws, so that a new version of the
// package stops the build instead of bringing everything back unnoticed.

export type Cut = (code: string) => string;

/** A class whose members are never called. Its name and what it extends stay. */
export function emptied(name: string): Cut {
  return replacing(new RegExp(`^(class ${name}\\b[^{]*\\{)[^]*?^\\}`, 'm'), '$1}');
}

/** A branch that is never taken; the bundler then leaves it out. @param head its first line, from `if` to the brace */
export function never(head: string): Cut {
  return (code) => {
    if (!code.includes(head)) throw new Error(`Nothing like "${head}" stands in the package.`);
    return code.replace(head, 'if (false) {');
  };
}

/** A method that is never called, wherever a class has it. */
export function without(name: string): Cut {
  return replacing(methodOf(name), '');
}

/** A method that is called, but with nothing to do for us. */
export function reduced(name: string, to: string): Cut {
  return replacing(methodOf(name), `  ${to}\n`);
}

function methodOf(name: string): RegExp {
  return new RegExp(`^ {2}${name}\\([^]*?^ {2}\\}\n`, 'gm');
}

export function replacing(found: RegExp, by: string): Cut {
  return (code) => {
    const cut = code.replace(found, by);
    if (cut === code)
      throw new Error(
        `Nothing like ${String(found)} stands in the package: look what it has become.`,
      );
    return cut;
  };
}

/** Everything from the first of two places that stand in the code once, up to the second, which stays. */
export function between(start: string, end: string, by = ''): Cut {
  return (code) => {
    const from = code.indexOf(start);
    const to = code.indexOf(end, from);
    if (from === -1 || to === -1 || code.includes(start, from + 1))
      throw new Error(`Nothing like "${start}" and then "${end}" stands in the package once.`);
    return code.slice(0, from) + by + code.slice(to);
  };
}

/** A bundler leaves out what these make where nothing asks for it. */
export function pure(calls: RegExp): Cut {
  return replacing(calls, '/* @__PURE__ */ ');
}
