import CopyWebpackPlugin from 'copy-webpack-plugin';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { buildName } from './src/scripts/build-name.mjs';
import { PAGE_POLICY } from './src/scripts/content-policy.mjs';
import { buildOf, DEVELOPMENT_HOST, manifestFor } from './src/scripts/manifest.mjs';
import { WORKBOOK_POLICY } from './src/scripts/page-policy.mjs';

const root = dirname(fileURLToPath(import.meta.url));
/** Together the functions of functions.json; a workbook loads the second file when one of its functions is first called. */
const FUNCTIONS = ['./src/functions/functions.ts', './src/functions/tables.ts'];

/**
 * Excel keeps a page open for days. Of a part that was built of other sources than the page it takes nothing: it says that
 * the part did not come, for the method must not be put together of two versions.
 */
const uniqueName = `effect${buildName(root, ['src', 'package-lock.json', 'webpack.config.js'])}`;

// Types are checked by `npm run types`, for every tsconfig.
const typescript = {
  test: /\.ts$/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false },
  },
};

/** @type {webpack.Configuration} */
const common = {
  context: root,
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Licences ask for their text in every copy. */
const licences = { patterns: ['LICENSE', { from: 'docs/third-party-notices.md' }] };

/** The command line: one file that runs on Node alone. */
const cli = () => ({
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { effectencalculator: './src/cli/effectencalculator.ts' },
  output: {
    path: join(root, 'dist/cli'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  // To be read where it fails; but without comments, and every character in one byte, Node reads it faster.
  optimization: {
    minimizer: [
      new EsbuildPlugin({ target: 'node20', minify: false, charset: 'ascii', legalComments: 'none' }),
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new CopyWebpackPlugin(licences),
  ],
});

/** The inside of `npm run bench`. Not part of the product: built only when it is asked for by name. */
const bench = () => ({
  ...cli(),
  name: 'bench',
  entry: {
    measure: './test/bench/measure.ts',
    excel: './test/bench/excel.ts',
    grid: './test/bench/grid.ts',
  },
  // What starts a browser looks for its own files.
  externals: { 'playwright-core': 'module playwright-core' },
  output: { ...cli().output, path: join(root, 'dist/bench') },
  // Microsoft's library is found when it runs.
  module: { ...common.module, parser: { javascript: { createRequire: false } } },
  plugins: [],
});

/** The inside of `npm run fuzz`, likewise. */
const fuzz = () => ({
  ...bench(),
  name: 'fuzz',
  entry: { child: './test/fuzz/child.ts' },
  output: { ...cli().output, path: join(root, 'dist/fuzz') },
});

/** The pane over a workbook in memory, for trying it in a browser, likewise. */
const pane = () => ({
  ...common,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: { pane: './test/browser/pane.ts' },
  output: { path: join(root, 'dist/pane'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({ template: 'test/browser/pane.html', filename: 'index.html' }),
    new CopyWebpackPlugin({ patterns: ['src/taskpane/pane.css'] }),
  ],
});

/** The grid by itself, for trying it in a browser and for its tests, likewise. */
const grid = async () => ({
  ...common,
  name: 'grid',
  target: ['web', 'es2022'],
  entry: { grid: './test/browser/grid.ts' },
  output: {
    path: join(root, 'dist/grid'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  experiments: { outputModule: true },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', format: 'esm' })] },
  plugins: [
    new webpack.DefinePlugin({ FUNCTIONS_METADATA: JSON.stringify(await describedFunctions()) }),
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({
      template: 'test/browser/grid.html',
      filename: 'index.html',
      scriptLoading: 'module',
    }),
  ],
});

/** The page around the add-in in the tests: an Excel in memory, in a browser. Built by name too. */
const hostPage = () => ({
  ...common,
  name: 'host-page',
  target: ['web', 'es2022'],
  entry: { 'excel-page': './test/browser/excel/excel-page.ts' },
  output: { path: join(root, 'dist/host-page'), filename: '[name].js', clean: true },
  optimization: { minimize: false },
  plugins: [
    new HtmlWebpackPlugin({ template: 'test/browser/excel/excel-page.html', filename: 'excel-page.html' }),
    new CopyWebpackPlugin({ patterns: ['test/browser/excel/excel-page.css'] }),
  ],
});

/** The add-in: static files to host anywhere. */
const addin = async () => {
  const build = buildOf(process.env);
  const functions = await describedFunctions();
  return {
    ...common,
    name: 'addin',
    target: ['web', 'es2022'],
    entry: {
      addin: './src/addin/index.ts',
      functions: './src/functions/all.ts',
      uitleg: './src/functions/uitleg.ts',
    },
    output: {
      path: join(root, 'dist/addin'),
      uniqueName,
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // The pane and the method change at different times, and have sizes of their own to keep.
          method: {
            test: /[\\/]src[\\/]core[\\/]/,
            chunks: (/** @type {webpack.Chunk} */ chunk) => chunk.name === 'pane',
            name: 'method',
            enforce: true,
          },
          xlsx: {
            test: /[\\/]src[\\/](formats[\\/]|hosts[\\/]user-file|core[\\/]text[\\/]file-errors)|[\\/]fflate[\\/]/,
            chunks: (/** @type {webpack.Chunk} */ chunk) => (chunk.name ?? '') === '',
            name: 'xlsx',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      // Its types know one file; it hands the list to the generator, which takes several.
      new CustomFunctionsMetadataPlugin({
        input: /** @type {string} */ (/** @type {unknown} */ (FUNCTIONS)),
        output: 'functions.json',
      }),
      new HelpOnHost(build.host),
      page('addin/taskpane.html', 'addin', { policy: PAGE_POLICY }),
      page('functions/functions.html', 'functions'),
      page('functions/uitleg.html', 'uitleg', { functions }),
      ...functions.map(helpPage),
      new CopyWebpackPlugin(licences),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/**/*.png' },
          { from: 'src/functions/uitleg.css', to: 'uitleg.css' },
          { from: 'src/taskpane/pane.css', to: 'pane.css' },
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(content.toString('utf8'), build),
          },
        ],
      }),
    ],
  };
};

/** The workbook in a browser page: static files as well, and a bundle of its own, for the grid weighs more than all else. */
const preview = async () => ({
  ...common,
  name: 'preview',
  target: ['web', 'es2022'],
  entry: { page: './src/preview/index.ts' },
  output: {
    path: join(root, 'dist/werkmap'),
    uniqueName,
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: {
    // The default takes a minute for the grid.
    minimizer: [new EsbuildPlugin({ target: 'es2022', css: true, legalComments: 'none' })],
    splitChunks: {
      cacheGroups: {
        grid: {
          test: /[\\/]node_modules[\\/]/,
          chunks: (/** @type {webpack.Chunk} */ chunk) => chunk.name === 'workbook',
          name: 'grid',
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new webpack.DefinePlugin({ FUNCTIONS_METADATA: JSON.stringify(await describedFunctions()) }),
    // How words break in forty languages, of which the grid loads one.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb-)[a-z]{2,3}(-[\w]+)*-[\w-]{8}\.js$/,
      contextRegExp: /@univerjs[\\/]engine-render/,
    }),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
    page('preview/index.html', 'page', { policy: WORKBOOK_POLICY }),
    new CopyWebpackPlugin(licences),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/icon-32.png', to: 'icon.png' }] }),
  ],
});

/**
 * @param {string} template
 * @param {string} entry
 * @param {Record<string, unknown>} [parameters]
 */
function page(template, entry, parameters = {}) {
  return new HtmlWebpackPlugin({
    template: `src/${template}`,
    filename: basename(template),
    chunks: [entry],
    scriptLoading: 'blocking',
    templateParameters: parameters,
  });
}

/**
 * The page that Excel opens for help with one function. It needs no script.
 * @param {{ name: string }} described
 */
function helpPage(described) {
  return new HtmlWebpackPlugin({
    template: 'src/functions/functie.html',
    filename: helpFile(described),
    chunks: [],
    templateParameters: { described },
  });
}

/** @param {{ name: string }} described */
function helpFile({ name }) {
  return `functies/${name.toLowerCase()}.html`;
}

/** The help links in functions.json lead to the host of the add-in. */
class HelpOnHost {
  /** @param {string} host */
  constructor(host) {
    this.host = host;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpOnHost', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'HelpOnHost', stage }, () => {
        compilation.updateAsset('functions.json', (source) => {
          const text = source.source().toString().replaceAll(DEVELOPMENT_HOST, this.host);
          return new webpack.sources.RawSource(text);
        });
      });
    });
  }
}

/** The functions as users see them. The generator reports errors without failing by itself. */
async function describedFunctions() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(FUNCTIONS, true);
  if (errors.length > 0) throw new Error(`${FUNCTIONS.join(', ')}: ${errors.join('; ')}`);
  return JSON.parse(metadataJson).functions;
}

/** @param {{ configName?: string[] }} _env @param {{ configName?: string[] }} options */
export default async (_env, { configName }) => {
  const named = (/** @type {string} */ name) => configName?.includes(name) === true;
  const wanted = (/** @type {string} */ name) => configName === undefined || named(name);
  return [
    ...(wanted('cli') ? [cli()] : []),
    ...(wanted('addin') ? [await addin()] : []),
    ...(wanted('preview') ? [await preview()] : []),
    ...(named('bench') ? [bench()] : []),
    ...(named('fuzz') ? [fuzz()] : []),
    ...(named('pane') ? [pane()] : []),
    ...(named('grid') ? [await grid()] : []),
    ...(named('host-page') ? [hostPage()] : []),
  ];
};
