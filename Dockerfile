# Footnote as a container: the first stage builds, the second holds only what runs, as a user without rights.
# The index is brought up to date at each start; mount the articles at /articles and a volume at /data. With DATABASE_URL it only serves, as one
# of several may: what shall be indexed is told by `docker run … node scripts/run.mjs index`, with the articles at /articles.
# All packages that run are copied, not Next's own selection (`output: 'standalone'`): that knows its own server only, and here
# programs of ours index and serve, which load much that no route does.

FROM node:24.21.0-bookworm AS build
WORKDIR /footnote
ENV NEXT_TELEMETRY_DISABLED=1
# hnswlib-node is compiled at install; this image has python3, make and g++.
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The optional packages stay: one is Next's compiler, with which it reads its settings where Node cannot.
RUN node scripts/run.mjs build \
  && npm prune --omit=dev \
  && rm -rf .next/cache

FROM node:24.21.0-bookworm-slim
WORKDIR /footnote
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    CORPUS_DIR=/articles \
    INDEX_DIR=/data/index \
    CONVERSATIONS_FILE=/data/conversations.db
COPY --from=build --chown=root:root /footnote ./
COPY --from=build /footnote/corpus /articles
RUN mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Ready means: a checked index with articles. Asks for no token.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# `exec`: the server itself gets SIGTERM, and finishes the answers it is writing.
CMD ["sh", "-c", "{ [ -n \"$DATABASE_URL\" ] || node scripts/run.mjs index --or-serve; } && exec node --max-semi-space-size=8 scripts/run.mjs serve"]
