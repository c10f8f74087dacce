-- All that keeps an act from being applied, a line each.
alter table succession_act
  modify column fault text null;
