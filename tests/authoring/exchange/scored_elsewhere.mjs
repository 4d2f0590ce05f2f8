// Works out scores by SurveyJS itself and by the FHIRPath engine of LHC-Forms, for answers that pytest sends.
//
// In: {"cases": [{"fhir": {R4, R5}, "surveyjs": survey, "answers": [{id: value}]}]}. Out: for each case, a list for each
// way, with the values that came of each set of answers, by the names that they have in the questionnaire.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Model } = require("survey-core");
const fhirpath = require("fhirpath");
const MODELS = { R4: require("fhirpath/fhir-context/r4"), R5: require("fhirpath/fhir-context/r5") };
const CALCULATED = /sdc-questionnaire-calculatedExpression$/;

/** The values that a survey has worked out. */
function bySurvey(json, answers) {
  const survey = new Model(json);
  if (survey.jsonErrors?.length) throw new Error(survey.jsonErrors.map(({ message }) => message).join("; "));
  const names = survey.getAllQuestions().filter((question) => question.getType() === "expression").map(({ name }) => name);
  return answers.map((given) => {
    survey.data = { ...given };
    return Object.fromEntries(names.map((name) => [name, survey.data[name] ?? null]));
  });
}

/** The values of a Questionnaire's calculated expressions. */
function byFhirPath(questionnaire, answers, model) {
  const scores = questionnaire.item.filter(({ extension }) => extension?.some(({ url }) => CALCULATED.test(url)));
  const compiled = scores.map(({ linkId, extension }) => [
    linkId,
    fhirpath.compile(extension.find(({ url }) => CALCULATED.test(url)).valueExpression.expression, model),
  ]);
  return answers.map((given) => {
    const response = { resourceType: "QuestionnaireResponse", item: answered(questionnaire.item, given) };
    const environment = { questionnaire, resource: response };
    return Object.fromEntries(compiled.map(([name, work]) => [name, work(response, environment)[0] ?? null]));
  });
}

/** The items of a response, groups within groups. */
function answered(items, given) {
  return items
    .filter(({ linkId, type }) => type === "group" || linkId in given)
    .map((item) => {
      if (item.type === "group") return { linkId: item.linkId, item: answered(item.item, given) };
      const { valueCoding } = item.answerOption.find(({ extension }) => extension[0].valueDecimal === given[item.linkId]);
      return { linkId: item.linkId, answer: [{ valueCoding }] };
    });
}

const { cases } = JSON.parse(readFileSync(0, "utf-8"));
const worked = cases.map(({ fhir, surveyjs, answers }) => ({
  surveyjs: bySurvey(surveyjs, answers),
  R4: byFhirPath(fhir.R4, answers, MODELS.R4),
  R5: byFhirPath(fhir.R5, answers, MODELS.R5),
}));
process.stdout.write(JSON.stringify(worked));
