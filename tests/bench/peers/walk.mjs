// Walks the first N scenarios of kb.json in the folder it is started in with json-rules-engine, which
// is in the node_modules of the folder MODULES; prints seconds and how many answers hold:
// node walk.mjs MODULES N
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, steps] = process.argv.slice(2);
const { Engine } = createRequire(`${modules}/`)('json-rules-engine');
const policy = JSON.parse(readFileSync('kb.json'));
const walk = readFileSync('walk', 'utf8').trim().split('\n').slice(0, Number(steps));

let answers;

// The options are alike, so a rule on them is a rule for each of them.
function addRule(engine, rule, index, option) {
  const isAnswer = rule.layer === policy.layers - 1;
  engine.addRule({
    priority: policy.layers - rule.layer,
    conditions: {
      all: rule.conditions.map((condition) =>
        'key' in condition
          ? { fact: `k${condition.key}`, operator: 'equal', value: condition.value }
          : {
              fact: `c${condition.rule}-o${option}`,
              operator: condition.holds ? 'equal' : 'notEqual',
              value: true,
            }),
    },
    event: { type: 'finding' },
    onSuccess: (event, almanac) => {
      almanac.addFact(`c${index}-o${option}`, true);
      if (isAnswer) answers.push([index, option, 'holds']);
    },
    onFailure: () => {
      if (isAnswer) answers.push([index, option, 'absent']);
    },
  });
}

const engine = new Engine([], { allowUndefinedFacts: true });
policy.rules.forEach((rule, index) => {
  for (let option = 0; option < policy.options; option++) addRule(engine, rule, index, option);
});

const facts = {};
for (let key = 0; key < policy.keys; key++) facts[`k${key}`] = 'no';

let holds = 0;
const start = performance.now();
for (const key of walk) {
  answers = [];
  facts[`k${key}`] = facts[`k${key}`] === 'yes' ? 'no' : 'yes';
  await engine.run({ ...facts });
  for (const [, , value] of answers) if (value === 'holds') holds++;
}
console.log(((performance.now() - start) / 1000).toFixed(6), holds);
