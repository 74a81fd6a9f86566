// Every browser and Node version Meninx supports has WebCrypto. The published package of this name pulls
// hundreds of megabytes of mobile tooling for engines that do not; see docs/decisions/003-dependencies.md.
module.exports = { default: globalThis.crypto }
