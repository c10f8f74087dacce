drop index uq_household_code on household;
