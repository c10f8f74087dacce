package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.role.DelegationService;
import vn.hieuhoc.role.RoleState;

/** What the caller may do and where, and what the caller has lent to others. */
@Named
@RequestScoped
public class MyRolesBacking {

  @Inject private DelegationService delegationService;
  @Inject private RoleLines roleLines;

  private List<RoleLines.Line> own;
  private List<RoleLines.Line> given;
  private List<Choice> choices;

  @PostConstruct
  void load() {
    own = roleLines.of(delegationService.own());
    given = roleLines.of(delegationService.given());
    choices =
        own.stream()
            .filter(RoleLines.Line::isDelegable)
            .map(line -> line.choice(RoleLines.texts()))
            .toList();
  }

  /** Held today. */
  public List<RoleLines.Line> getNow() {
    return RoleLines.only(own, RoleState.NOW);
  }

  /** To be held later. */
  public List<RoleLines.Line> getToCome() {
    return RoleLines.only(own, RoleState.TO_COME);
  }

  /** Lent to others, newest first. */
  public List<RoleLines.Line> getGiven() {
    return given;
  }

  /** What the caller may lend. */
  public List<Choice> getChoices() {
    return choices;
  }

  /** For how many days at the most. */
  public int getMostDays() {
    return delegationService.mostDays();
  }
}
