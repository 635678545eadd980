import { fictitiousRun } from '../../../support/fictitious';
import { run } from '../../../../src/core/run';
import { workbookOf } from '../../../support/workbook';

const { json } = await fictitiousRun();
const dialogueOf = (name: string) => json.cases.find((each) => each.case === name)!.dialogue;

test('--json tells which cases were handed in and chosen, and what they cover', () => {
  const { longlist, coverage } = json.selection!;
  expect(longlist).toHaveLength(10);
  expect(longlist[8]).toEqual({
    case: 'Casus 9',
    selected: false,
    reason: 'de ouders wilden geen gesprek',
    attributes: {
      school: 'Basisschool Kwartelhof',
      ageGroup: '4 tot 8 jaar',
      nature: 'rouw',
      severity: 'middel',
      support: 'gesprekken met de ouders',
    },
  });
  const nature = coverage.find(({ attribute }) => attribute === 'nature')!;
  expect(nature.values.find(({ value }) => value === 'rouw')).toEqual({
    value: 'rouw',
    kind: 'text',
    delivered: 1,
    selected: 0,
  });
});

test('a study that did not choose has no selection', () => {
  const cells = 'Casus | Referentie\n1 | 1000';
  const result = run(workbookOf([{ sheet: 'Bedragen', table: 'tblBedragen', cells }]), { today: null });
  expect(result.json.selection).toBeNull();
  expect(result.json.cases[0]!.dialogue).toEqual({
    sessions: [],
    participants: [],
    estimatesOpen: false,
    estimates: null,
  });
});

test('of an open case it tells how far the estimates lie apart, and who named what', () => {
  const { sessions, participants, estimatesOpen, estimates } = dialogueOf('Casus 6');
  expect(sessions).toEqual([
    {
      date: '24-6-2025',
      hours: 3,
      facilitator: 'onderzoeker',
      reasonOtherForm: null,
      consent: true,
      dissent: 'De leerling had geen hulp aangenomen. De moeder verwachtte een plek buiten het gezin.',
      lessons: 'Zes deelnemers is veel: plan een pauze na het verhaal.',
    },
  ]);
  expect(participants[5]).toEqual({
    participant: 'D6',
    role: 'leerling',
    form: 'individual',
    childHeard: true,
    channel: 'een ingesproken bericht',
  });
  expect(estimatesOpen).toBe(true);
  expect(
    estimates!.map(({ provision, noHelp, namedBy, amounts, quantities }) => [
      provision,
      noHelp,
      namedBy.join(),
      amounts === null
        ? null
        : [amounts.lowest.low, amounts.median.low, amounts.median.high, amounts.highest.high],
      quantities === null ? null : [quantities.lowest, quantities.highest],
    ]),
  ).toEqual([
    ['Gezinshuis', false, 'D1,D3', [38000, 38000, 38000, 38000], null],
    ['Intensieve gezinsbegeleiding', false, 'D2,D3,D4', [6000, 15000, 18000, 20000], null],
    ['Onderzoek en verslag', false, 'D4,D5', [1800, 1900, 2200, 2400], null],
    ['Ambulante begeleiding', false, 'D5', null, [100, 100]],
    ['Vaktherapie', false, 'D5', null, [18, 18]],
    ['Geen hulp', true, 'D6', null, null],
  ]);
});

test('of a closed case, and of one without estimates, it tells who took part and nothing of what they expect', () => {
  for (const name of ['Casus 1', 'Casus 3', 'Casus 5']) {
    const { participants, estimatesOpen, estimates } = dialogueOf(name);
    expect(participants.length).toBeGreaterThan(1);
    expect([name, estimatesOpen, estimates]).toEqual([name, false, null]);
  }
});

test('the story of a case stays in the workbook', () => {
  expect(JSON.stringify(json)).not.toContain('Thuis waren er veel ruzies');
});

test('each scenario carries its review: the status before, the verdict of the group and every opinion', () => {
  const { scenarios } = json.cases[5]!.referenceFrom;
  const { estimates, dissent, review } = scenarios[1]!;
  expect([estimates, dissent]).toEqual([
    'D1, D3',
    'De jeugdcoach denkt dat hulp thuis eerst was geprobeerd.',
  ]);
  expect([review.statusesBefore, review.verdict]).toEqual([['consensus'], 'rejected']);
  expect(review.opinions.map(({ expert, verdict }) => [expert, verdict])).toEqual([
    [null, 'rejected'],
    ['E4', 'validated'],
  ]);
  expect(json.experts.filter(({ involved }) => involved === true).map(({ name }) => name)).toEqual(['E3']);
});
