package vn.hieuhoc.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.account.ProgramGrant.Scope;

/** What a program was granted, and no more. */
class ProgramGrantTest {

  @Test
  void aProgramNobodyGrantedAnythingMayDoNothing() {
    ProgramGrant nothing = ProgramGrant.kept(null, null);

    assertThat(Scope.values()).noneMatch(nothing::allows);
  }

  @Test
  void anOperatorWhoNamesNoScopeGrantsAllAndTheTableSaysSo() {
    ProgramGrant all = ProgramGrant.of(List.of(), List.of());

    assertThat(all.keptScopes()).isEqualTo("all");
    assertThat(Scope.values()).allMatch(ProgramGrant.kept(all.keptScopes(), null)::allows);
  }

  @ParameterizedTest
  @CsvSource({
    "https://truong.example.vn, https://truong.example.vn, true",
    "https://truong.example.vn, https://truong.example.vn/hs, true",
    "https://truong.example.vn, https://truong.example.vn?lop=7, true",
    "https://truong.example.vn/, https://truong.example.vn/hs, true",
    "https://truong.example.vn/hs, https://truong.example.vn/hs/7, true",
    "https://truong.example.vn, https://truong.example.vn.ke-xau.vn, false",
    "https://truong.example.vn, https://truong.example.vnx, false",
    "https://truong.example.vn, https://truong.example.vn:x@ke-xau.vn, false",
    "https://truong.example.vn/hs, https://truong.example.vn/hs2, false",
    "https://truong.example.vn/, https://truong.example.vn, false",
    "https://truong.example.vn/, , false"
  })
  void aHomePageReachesWhatLiesBelowIt(String granted, String homePage, boolean allowed) {
    assertThat(ProgramGrant.of(List.of(), List.of(granted)).allowsActor(homePage))
        .isEqualTo(allowed);
  }
}
