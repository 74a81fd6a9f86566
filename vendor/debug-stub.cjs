// fhirclient logs launch parameters through "debug". Nothing of a launch may reach the console, so it gets a silent one.
const silent = () => {}
silent.extend = () => silent
silent.enabled = false
module.exports = () => silent
