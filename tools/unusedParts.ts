// What the packages we ship bring along and this product never calls. It is cut before bundling, as no
// bundler can see into a class; every page would carry it. Versions are exact, so a cut that finds
// nothing stops the build instead of doing nothing.

import { between, emptied, never, pure, reduced, replacing, without, type Cut } from './cut.ts';

interface Cuts {
  /** Module this is about, by the end of its path. */
  readonly module: RegExp;
  readonly cuts: readonly Cut[];
}

/** What the app answers of all that React could hear, each of which is an event of the browser. */
const ONE_BY_ONE = ['cancel', 'click', 'close', 'submit', 'toggle'];

/** As components name what they answer: `change` is made of three events, `focus` is called `focusin`. */
export const HEARD: readonly string[] = [...ONE_BY_ONE, 'change', 'focus'].map(
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
);

export const UNUSED: readonly Cuts[] = [
  {
    // Of the eighty kinds of events that React hears on every page, the app answers seven (a rule in
    // eslint.config.ts knows them). A mouse that comes and goes is four of the others, at each press.
    module: /react-dom\/cjs\/react-dom-client\.production\.js$/,
    cuts: [
      replacing(/"abort auxClick [^"]*"\.split\(\s*" "\s*\)/, JSON.stringify(ONE_BY_ONE)),
      between('simpleEventPluginEvents.push("scrollEnd");', 'function registerSimpleEvent('),
      between('registerSimpleEvent(ANIMATION_END,', 'registerSimpleEvent("focusin"'),
      between('registerSimpleEvent("focusout"', 'registerTwoPhaseEvent(\n  "onChange"'),
      // What else is listened for there helps browsers without an event for input.
      replacing(/"change click focusin [^"]*"\.split\(" "\)/, '["change", "click", "input"]'),
      between('registerTwoPhaseEvent(\n  "onSelect"', 'var mediaEventTypes ='),
      between(
        '    var ownerDocument =\n      9 === rootContainerElement.nodeType',
        '  }\n}\nfunction addTrappedEventListener(',
      ),
      // Coming and going, selecting, composing letters, and forms that act by themselves.
      between(
        '      a: {\n        SyntheticEventCtor =\n          "mouseover" === domEventName',
        '      a: {\n        reactName = targetInst ? getNodeFromInstance',
      ),
      between(
        '      handleEventFunc = targetInst ? getNodeFromInstance(targetInst) : window;\n      switch (domEventName) {',
        '    }\n    processDispatchQueue(dispatchQueue, eventSystemFlags);',
      ),
      between(
        '          case "drag":\n          case "dragend":',
        '          case "submit":\n            SyntheticEventCtor',
      ),
      replacing(/^var vendorPrefixes = \{[^]*?(?=^ {2}topLevelEventsToReactNames)/m, 'var '),
      pure(/(?<= = )(?=createSyntheticEvent\(|assign\(\{\}, )/g),
    ],
  },
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
