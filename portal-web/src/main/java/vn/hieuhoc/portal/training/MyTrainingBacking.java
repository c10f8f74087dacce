package vn.hieuhoc.portal.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.programme.LearningWay;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.training.PersonTraining;
import vn.hieuhoc.training.TrainingService;

/** The trainings the reader has to follow, for the learner's home. */
@Named
@RequestScoped
public class MyTrainingBacking {

  @Inject private TrainingService trainings;
  @Inject private Clock clock;

  private List<PersonTraining> mine;

  @PostConstruct
  void load() {
    mine = trainings.mine();
  }

  /** What is still to be done, and what is done. */
  public List<PersonTraining> getMine() {
    return mine;
  }

  /** The ways to meet an item that are still open. */
  public List<LearningWay> waysOf(PersonTraining.ItemState item) {
    return item.waysOn(VietnamTime.today(clock));
  }

  public boolean isAny() {
    return !mine.isEmpty();
  }
}
