create unique index uq_household_code_twin on household (unit_id, code, code_twin);
