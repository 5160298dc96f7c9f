# Rapport in one image: the API, the web pages and the embedded engine.
#
#   docker build -t rapport . && docker run --rm -p 127.0.0.1:4000:4000 -v rapport-data:/data rapport
#
# The base is glibc on purpose: the embedded engine has no native library for musl. On arm64 it has
# none at all, so there the image works with Neo4j only.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# Packages first, so that a change of source does not install them again. Without scripts: the
# project's own `prepare` would build before there is a source to build.
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# Production packages from the same lockfile. None of them needs its install script to run.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 RAPPORT_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE* ./
COPY schema schema
COPY seeds seeds
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
# The folder belongs to the user before it becomes a volume, and new volumes inherit that.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
