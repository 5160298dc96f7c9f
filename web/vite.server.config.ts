/** Builds what the server needs of the web pages into `web/dist/server`: their heads and cards in one file, and fonts. */
import { defineConfig } from 'vite';
import { cardFonts } from './card-fonts.ts';

export default defineConfig({
  plugins: [cardFonts()],
  // The file is all that ships: the packages in it are for developers only.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target: 'es2023',
    ssr: 'src/heads/main.ts',
    outDir: 'dist/server',
    rolldownOptions: { output: { entryFileNames: 'heads.js', codeSplitting: false } },
    minify: true,
    reportCompressedSize: false,
  },
});
