// What the packages we ship bring along and this product never calls. It is cut before bundling, as no
// bundler can see into a class; every page would carry it. Versions are exact, so a cut that finds
// nothing stops the build instead of doing nothing.

interface Cuts {
  /** Module this is about, by the end of its path. */
  readonly module: RegExp;
  readonly cuts: readonly Cut[];
}

type Cut = (code: string) => string;

/** A class whose members are never called. Its name and what it extends stay. */
function emptied(name: string): Cut {
  return replacing(new RegExp(`^(class ${name}\\b[^{]*\\{)[^]*?^\\}`, 'm'), '$1}');
}

/** A branch that is never taken; the bundler then leaves it out. @param head its first line, from `if` to the brace */
function never(head: string): Cut {
  return (code) => {
    if (!code.includes(head)) throw new Error(`Nothing like "${head}" stands in the package.`);
    return code.replace(head, 'if (false) {');
  };
}

/** A method that is never called, wherever a class has it. */
function without(name: string): Cut {
  return replacing(methodOf(name), '');
}

/** A method that is called, but with nothing to do for us. */
function reduced(name: string, to: string): Cut {
  return replacing(methodOf(name), `  ${to}\n`);
}

function methodOf(name: string): RegExp {
  return new RegExp(`^ {2}${name}\\([^]*?^ {2}\\}\n`, 'gm');
}

function replacing(found: RegExp, by: string): Cut {
  return (code) => {
    const cut = code.replace(found, by);
    if (cut === code)
      throw new Error(
        `Nothing like ${String(found)} stands in the package: look what it has become.`,
      );
    return cut;
  };
}

export const UNUSED: readonly Cuts[] = [
  {
    module: /i18next\/dist\/esm\/i18next\.js$/,
    cuts: [
      // Words come whole, with the page, and numbers are spoken by i18n/createI18n.ts.
      emptied('Connector'),
      emptied('Formatter'),
      // A missing sentence is an error of ours (i18n/words.ts), never a line in a console.
      replacing(/^( *(?:if \([^\n{]*\) )?)this\.logger\.(?:warn|log|error)\([^\n]*\);$/gm, '$1;'),
      // A language is loaded with its page and never changed; the direction stands in its folder.
      reduced('loadResources', 'loadResources(_language, callback) { callback(null); }'),
      reduced('hasLoadedNamespace', 'hasLoadedNamespace() { return true; }'),
      reduced('toResolveHierarchy', 'toResolveHierarchy(tag) { return [tag]; }'),
      reduced('getFallbackCodes', 'getFallbackCodes() { return []; }'),
      ...['loadLanguages', 'loadNamespaces', 'setDefaultNamespace', 'cloneInstance'].map(without),
      ...['getScriptPartFromCode', 'isSupportedCode'].map(without),
      ...['hydrate', 'toJSON', 'dir', 'getBestMatchFromCodes', 'getUsedParamsDetails'].map(without),
      ...['addResource', 'addResources', 'addResourceBundle', 'removeResourceBundle'].map(without),
      ...['addNamespaces', 'removeNamespaces', 'getSuffixes', 'clone'].map(without),
      // Keys are written out, groups within groups; no sentence is put into another.
      replacing(/^function keysFromSelector\([^]*?^\}/m, 'function keysFromSelector() {}'),
      replacing(/^const deepFind = [^]*?^\};/m, 'const deepFind = () => undefined;'),
      reduced('nest', 'nest(sentence) { return sentence; }'),
      // No language is called `cimode`; what is missing is an error of ours, and nobody collects it.
      never("if (lng?.toLowerCase() === 'cimode') {"),
      never('if (!objectNotReturned && (usedKey || usedDefault || updateMissing)) {'),
    ],
  },
  {
    // Turns entities of HTML back; no sentence has one.
    module: /react-i18next\/dist\/es\/unescape\.js$/,
    cuts: [replacing(/^[^]*$/, 'export const unescape = (text) => text;')],
  },
  {
    // Nothing is wrong with these but that a bundler must think they do something.
    module: /react-router\/dist\/production\/.*\.js$/,
    cuts: [
      (code) =>
        code.replace(
          /(?<==\s*|^)(?=React\$\d\.(?:memo|createContext|createElement)\()/gm,
          '/* @__PURE__ */ ',
        ),
      (code) => code.replace(/^\w+\.displayName = .*$/gm, ''),
    ],
  },
];

/** The code of a module without what is never called of it; as it was for any other module. */
export function withoutUnused(id: string, code: string): string {
  const cuts = UNUSED.filter(({ module }) => module.test(id)).flatMap((one) => one.cuts);
  return cuts.reduce((left, cut) => cut(left), code);
}
