/**
 * English function words: closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries, particles), whose
 * rates show style rather than subject (Mosteller & Wallace 1964).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among an and another any are
  around as at away be because been before behind being below between both but by can cannot could did do does doing
  done down during each either else enough even ever every few for from had has have having he her here hers herself
  him himself his how however i if in indeed instead into is it its itself just least less many may me might mine more
  most much must my myself near neither never no nor not nothing now of off often on once one only onto or other others
  our ours ourselves out over own per perhaps quite rather same shall she should since so some something such than that
  the their theirs them themselves then there therefore these they this those though through thus till to together too
  toward towards under unless until up upon us very was we well were what when where whether which while who whom whose
  why will with within without would yet you your yours yourself don't doesn't didn't can't won't isn't aren't wasn't
  i'm i've i'll it's that's there's you're we're they're`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
