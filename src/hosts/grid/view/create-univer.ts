/** Starts the grid with the parts that we use. The package that does this elsewhere brings others without a licence. */
import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  type IUniverConfig,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsTablePlugin } from '@univerjs/preset-sheets-table';
import { wishForDark } from './dark-surroundings';
import { KeptUndo } from './history/kept-undo';
import { HIDDEN_MENUS } from './saved/hidden-menus';
import { repairLexer } from './lexer-repair';
import { LOCALE } from './locale';
import { PLAIN } from './read/tables';
import './styles';

export interface Started {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly history: KeptUndo;
}

/** Tables for formulas only: `tables/` draws them as Excel does, and a filter would not be in the file. */
const TABLES: ReturnType<typeof UniverSheetsCorePreset> = {
  plugins: [
    [
      UniverSheetsTablePlugin,
      { userThemes: [{ name: PLAIN, style: { name: PLAIN } }], defaultThemeIndex: 0 },
    ],
  ],
};

/** Parts of the grid of which ours take the place. */
const OURS: NonNullable<IUniverConfig['override']> = [
  [
    IUndoRedoService,
    {
      useFactory: (...parts: ConstructorParameters<typeof KeptUndo>) => new KeptUndo(...parts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];

export function createUniver(container: HTMLElement): Started {
  repairLexer();
  const presets = [
    UniverSheetsCorePreset({
      // The types of the grid know ids only.
      container: container as unknown as string,
      header: true,
      toolbar: false,
      contextMenu: true,
      menu: HIDDEN_MENUS,
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      statusBarStatistic: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    TABLES,
    UniverSheetsNotePreset(),
  ];
  const locales: NonNullable<IUniverConfig['locales']> = { [LocaleType.EN_US]: LOCALE };
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales,
    override: OURS,
    darkMode: wishForDark().matches,
  });
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  const history = univer.__getInjector().get(IUndoRedoService);
  if (!(history instanceof KeptUndo)) throw new Error('the grid keeps its own undo');
  return { univer, api: FUniver.newAPI(univer), history };
}
