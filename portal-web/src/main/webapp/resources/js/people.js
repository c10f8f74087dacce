// Offers people while a name is typed; with data-open whoever is chosen is opened at once.
// Without it the form asks who is meant when it is sent.
(() => {
  "use strict";
  const WAIT = 120;

  const line = (field, person) => {
    const year = person.birthDate ? person.birthDate.slice(0, 4) : null;
    const born = year ? field.dataset.born.replace("{0}", year) : field.dataset.unknown;
    return [born, person.residence ? person.residence.name : null, person.personNumber].filter(Boolean).join(" · ");
  };

  const equip = (field) => {
    const list = document.createElement("ul");
    list.id = field.id + "-list";
    list.className = "people-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", document.querySelector(`label[for="${field.id}"]`).textContent);
    list.hidden = true;
    const chosen = document.createElement("input");
    chosen.type = "hidden";
    chosen.name = "chosen-person";
    chosen.disabled = true;
    field.after(list, chosen);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-autocomplete", "list");
    let timer = 0;
    let asked = 0;
    let active = -1;

    const close = () => {
      list.hidden = true;
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };
    const mark = (place) => {
      const options = list.querySelectorAll("[role=option]");
      if (options.length === 0) {
        return;
      }
      active = (place + options.length) % options.length;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      options[active].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[active].id);
    };
    const choose = (option) => {
      if (field.dataset.open) {
        location.assign(field.dataset.open + option.dataset.person);
        return;
      }
      field.value = option.dataset.name;
      chosen.value = option.dataset.person;
      chosen.disabled = false;
      close();
    };
    const show = (people) => {
      list.textContent = "";
      people.forEach((person, i) => {
        const option = document.createElement("li");
        option.id = list.id + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.person = person.id;
        option.dataset.name = person.fullName;
        const name = document.createElement("b");
        name.textContent = person.fullName;
        const more = document.createElement("span");
        more.className = "small soft";
        more.textContent = line(field, person);
        option.append(name, more);
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(option);
        });
        list.append(option);
      });
      if (people.length === 0) {
        const nobody = document.createElement("li");
        nobody.className = "soft";
        nobody.textContent = field.dataset.none;
        list.append(nobody);
      }
      list.hidden = false;
      active = -1;
      field.setAttribute("aria-expanded", "true");
    };
    const ask = async () => {
      const words = field.value.trim();
      if (words.length < 2) {
        close();
        return;
      }
      const mine = ++asked;
      try {
        const answer = await fetch(field.dataset.people + "?limit=8&q=" + encodeURIComponent(words), { headers: { Accept: "application/json" } });
        if (answer.ok && mine === asked && document.activeElement === field) {
          show((await answer.json()).items);
        }
      } catch {
        close();
      }
    };
    field.addEventListener("input", () => {
      chosen.disabled = true;
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        mark(active + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
        event.preventDefault();
        choose(list.querySelectorAll("[role=option]")[active]);
      }
    });
  };

  document.querySelectorAll("[data-people]").forEach(equip);
})();
