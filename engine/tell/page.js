/* Buttons that fold and unfold everything, and all of it unfolded on paper. */
(function () {
  "use strict";
  const branches = Array.from(document.querySelectorAll("details"));
  const first = document.querySelector("ul.tree");
  let folded = [];

  function setAll(isOpen) {
    branches.forEach(function (branch) { branch.open = isOpen; });
  }

  function button(label, isOpen) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", function () { setAll(isOpen); });
    return made;
  }

  if (branches.length !== 0) {
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.append(button("Expand all", true), button("Collapse all", false));
    first.before(tools);
  }
  window.addEventListener("beforeprint", function () {
    folded = branches.filter(function (branch) { return !branch.open; });
    setAll(true);
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (branch) { branch.open = false; });
  });
})();
